import { Badge, Button, ProgressBar, Switch, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { names, sayName } from '../../src/language/names.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';

type StandardView = CaseView['standards'][number];

const judgements = ['met', 'partly-met', 'not-met', 'not-relevant'] as const;
const colors = {
  met: 'success',
  'partly-met': 'warning',
  'not-met': 'danger',
  'not-relevant': 'subtle',
} as const;

const Standard = ({ standard }: { readonly standard: StandardView }) => {
  const { mayAct, ask } = useCaseFrame();
  const { say, text, language } = useWords();
  const title = text(standard.title);
  const { assessed } = standard;
  const known = judgements.find((one) => one === assessed?.judgement);
  const prompts = (
    <>
      {say('tabCase.standard.prompts')}
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {standard.prompts.map((prompt) => (
          <li key={prompt.en}>{text(prompt)}</li>
        ))}
      </ul>
    </>
  );

  const assess = (): void =>
    ask({
      title: say('tabCase.standard.assessLabel', { title }),
      intro: prompts,
      fields: [
        {
          name: 'judgement',
          label: say('tabCase.standard.judgement'),
          kind: 'radio',
          required: true,
          initial: known ?? '',
          options: judgements.map((value) => ({ value, label: say(names.judgement[value]) })),
        },
        {
          name: 'evidence',
          label: say('tabCase.standard.evidence'),
          hint: say('tabCase.standard.evidenceHint'),
          kind: 'text',
          required: true,
          initial: assessed?.evidence ?? '',
        },
      ],
      submit: say('tabCase.standard.assess'),
      command: (values) => ({
        type: 'assessStandard',
        standard: standard.id,
        judgement: judgements.find((one) => one === values['judgement']) ?? 'not-met',
        evidence: values['evidence']?.trim() ?? '',
      }),
      done: say('tabCase.standard.assessed'),
    });

  return (
    <li>
      <Card
        title={title}
        beside={
          <Row>
            <Citation cite={standard.cite} />
            <Badge appearance="tint" color={known === undefined ? 'informative' : colors[known]}>
              {assessed === null
                ? say('tabCase.standard.open')
                : sayName('judgement', assessed.judgement, language)}
            </Badge>
          </Row>
        }
      >
        {assessed === null ? (
          <div>{prompts}</div>
        ) : (
          <>
            <Text style={{ whiteSpace: 'pre-line' }}>{assessed.evidence}</Text>
            <Stamp by={assessed.by} at={assessed.at} />
          </>
        )}
        {mayAct && (
          <div>
            <Button
              size="small"
              appearance={assessed === null ? 'primary' : 'secondary'}
              aria-label={say(
                assessed === null ? 'tabCase.standard.assessLabel' : 'tabCase.standard.againLabel',
                { title },
              )}
              onClick={assess}
            >
              {say(assessed === null ? 'tabCase.standard.assess' : 'tabCase.standard.again')}
            </Button>
          </div>
        )}
      </Card>
    </li>
  );
};

/** Self-assessment against the National Framework's standards and principles, with evidence (N21). */
export const Standards = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const done = view.standards.filter(({ assessed }) => assessed !== null).length;
  const shown = view.standards.filter(({ assessed }) => !onlyOpen || assessed === null);
  const parts = [
    [say('tabCase.standard.standards'), shown.filter(({ kind }) => kind === 'standard')],
    [say('tabCase.standard.principles'), shown.filter(({ kind }) => kind === 'principle')],
  ] as const;
  const progress = say('tabCase.standard.progress', { done, total: view.standards.length });
  return (
    <>
      <Section title={say('tabCase.standard.title')}>
        <Text>{say('tabCase.standard.intro')}</Text>
        <div>
          <Text block>{progress}</Text>
          <ProgressBar
            aria-label={progress}
            value={done}
            max={Math.max(view.standards.length, 1)}
            thickness="large"
          />
        </div>
        <Switch
          label={say('tabCase.standard.onlyOpen')}
          checked={onlyOpen}
          onChange={(_, data) => setOnlyOpen(data.checked)}
        />
        {shown.length === 0 && <Empty title={say('tabCase.standard.allDone')} />}
      </Section>
      {parts
        .filter(([, some]) => some.length > 0)
        .map(([title, some]) => (
          <Section key={title} title={title}>
            <Cards>
              {some.map((standard) => (
                <Standard key={standard.id} standard={standard} />
              ))}
            </Cards>
          </Section>
        ))}
    </>
  );
};
