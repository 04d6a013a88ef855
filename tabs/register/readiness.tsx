import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { IndividualView, Readiness } from '../../src/individuals/view-schema.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import { Citations } from '../components/citations.tsx';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  rule: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '8px' },
  sign: { fontSize: '20px', lineHeight: 1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
});

const moments = {
  plan: 'tabRegister.ready.beforePlan',
  move: 'tabRegister.ready.beforeMove',
  after: 'tabRegister.ready.after',
} as const satisfies Record<Readiness['moment'], `tabRegister.ready.${string}`>;

const Rule = ({ rule }: { readonly rule: Readiness }) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const missing = rule.required && !rule.met;
  const Sign = rule.met ? CheckmarkCircleRegular : missing ? ErrorCircleRegular : CircleRegular;
  return (
    <li className={styles.rule}>
      <span aria-hidden className={rule.met ? styles.met : missing ? styles.missing : styles.quiet}>
        <Sign className={styles.sign} />
      </span>
      <div>
        <Text block>{text(rule.text)}</Text>
        <div className={styles.marks}>
          <Badge appearance="tint" color={rule.met ? 'success' : missing ? 'danger' : 'informative'}>
            {say(rule.met ? 'tabRegister.ready.met' : 'tabRegister.ready.open')}
          </Badge>
          <Text size={200}>
            {say(rule.required ? 'tabRegister.ready.required' : 'tabRegister.ready.advice')}
          </Text>
          <Citations cite={rule.cite} also={rule.also} />
        </div>
      </div>
    </li>
  );
};

/** What is missing before somebody may move, what follows after it, each with its paragraph. */
export const ReadinessPart = ({ view }: { readonly view: IndividualView }) => {
  const { say, text } = useWords();
  const styles = useStyles();
  const before = view.readiness.filter(({ moment }) => moment !== 'after');
  const missing = before.filter(({ required, met }) => required && !met).length;
  return (
    <Section title={say('tabRegister.ready.title')}>
      <Text weight="semibold">
        {missing === 0 ? say('tabRegister.ready.all') : say('tabRegister.ready.missing', { number: missing })}
      </Text>
      <Cards>
        {(['plan', 'move', 'after'] as const).map((moment) => {
          const rules = view.readiness.filter((rule) => rule.moment === moment);
          if (rules.length === 0) return null;
          return (
            <li key={moment}>
              <Card title={say(moments[moment])}>
                <ul role="list" className={styles.list}>
                  {rules.map((rule) => (
                    <Rule key={rule.rule} rule={rule} />
                  ))}
                </ul>
              </Card>
            </li>
          );
        })}
        {view.overrides.length > 0 && (
          <li>
            <Card title={say('tabRegister.ready.overrides')}>
              {view.overrides.map((override) => (
                <div key={override.at}>
                  <Text block weight="semibold">
                    {say(individualNames.step[override.step])}
                  </Text>
                  <Text block>{override.reason}</Text>
                  <ul>
                    {override.missing.map((one) => (
                      <li key={one.rule}>
                        {text(one.text)} <Citation cite={one.cite} />
                      </li>
                    ))}
                  </ul>
                  <Stamp by={override.by} at={override.at} />
                </div>
              ))}
            </Card>
          </li>
        )}
      </Cards>
    </Section>
  );
};
