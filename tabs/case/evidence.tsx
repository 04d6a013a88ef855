import { Badge, Button, Text } from '@fluentui/react-components';
import { sayName } from '../../src/language/names.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { rowsOf } from '../components/fields.ts';
import { OutLink } from '../components/out-link.tsx';
import { Card, Cards, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { evidenceFields, typedEvidence } from './step-over.ts';

/** What the case rests on; more can be added while it is open (Code 5.6). */
export const EvidenceOfCase = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const words = useWords();
  const { say, language } = words;
  const fields = evidenceFields(words);

  const add = (): void =>
    ask({
      title: say('tabCase.evidence.add'),
      fields: [
        ...fields,
        {
          name: 'more',
          label: say('tabCase.way.moreEvidence'),
          kind: 'rows',
          row: {
            fields,
            title: (number) => say('tab.open.evidenceNumber', { number: number + 1 }),
            add: say('tabCase.evidence.another'),
            remove: (number) => say('tab.open.removeEvidence', { number: number + 1 }),
          },
        },
      ],
      submit: say('tabCase.evidence.add'),
      command: (values) => ({
        type: 'recordEvidence',
        evidence: [values, ...rowsOf(values['more'])].map(typedEvidence),
      }),
      done: say('tabCase.evidence.added'),
    });

  return (
    <Section
      title={say('tab.case.evidence')}
      actions={mayAct && <Button onClick={add}>{say('tabCase.evidence.add')}</Button>}
    >
      {view.evidence.length === 0 ? (
        <Empty title={say('tabCase.evidence.none')} />
      ) : (
        <Cards>
          {view.evidence.map((evidence) => (
            <li key={`${evidence.source}${evidence.text}`}>
              <Card>
                <div>
                  <Badge appearance="tint" color="informative">
                    {sayName('evidenceSource', evidence.source, language)}
                  </Badge>
                </div>
                <Text style={{ whiteSpace: 'pre-line' }}>{evidence.text}</Text>
                {evidence.link !== null && <OutLink href={evidence.link} label={say('tab.case.open')} />}
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};
