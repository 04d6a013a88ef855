import { Button, Caption1, Text } from '@fluentui/react-components';
import { useId } from 'react';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { useCloseAsk } from './close-case.tsx';
import { waysOn, type WayOn } from './course.ts';
import { askToStep } from './step-over.ts';

const Way = ({ way }: { readonly way: WayOn }) => {
  const { view, lead, ask } = useCaseFrame();
  const words = useWords();
  const { say, text } = words;
  const close = useCloseAsk();
  const why = useId();

  const { label, go, cite, note } =
    way.kind === 'stage'
      ? {
          label: say('tab.stage.enter', { stage: text(way.title) }),
          cite: way.cite,
          note: null,
          go: () =>
            ask({
              title: say('tab.stage.enter', { stage: text(way.title) }),
              fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
              submit: say('tab.stage.enterTitle'),
              command: (values) => ({
                type: 'enterStage',
                stage: way.id,
                ...given('reason', values['reason']),
              }),
              done: say('tab.stage.done'),
            }),
        }
      : way.kind === 'procedure'
        ? {
            label: say('tabCase.way.stepOver', { procedure: text(way.passage.to.title) }),
            cite: way.passage.cite,
            note: text(way.passage.text),
            go: () => ask(askToStep(view, way.passage, words)),
          }
        : { label: say('tab.stage.close'), cite: null, note: null, go: () => ask(close) };

  const shut = !lead
    ? say('tabCase.way.leadOnly')
    : way.state === 'unanswered'
      ? say('tabCase.way.unanswered')
      : way.state === 'otherwise'
        ? say('tabCase.way.otherwise')
        : null;
  return (
    <li>
      <Card>
        <Row>
          {/* Shut, it stays where the keyboard finds it, and says why. */}
          <Button
            appearance={shut === null && way.kind !== 'procedure' ? 'primary' : 'secondary'}
            disabledFocusable={shut !== null}
            {...(shut === null ? {} : { 'aria-describedby': why })}
            onClick={go}
          >
            {label}
          </Button>
          {cite !== null && <Citation cite={cite} />}
        </Row>
        {note !== null && <Text>{note}</Text>}
        {shut !== null && <Caption1 id={why}>{shut}</Caption1>}
      </Card>
    </li>
  );
};

/** Every way that the procedure has from here: those that are shut say why. */
export const Ways = () => {
  const { view, mayAct } = useCaseFrame();
  const { say } = useWords();
  const edition = useEdition(view.edition);
  const procedure = edition.data?.procedures.find((one) => one.id === view.procedure.id);
  const mayClose = procedure?.stages.find((stage) => stage.id === view.stage.id)?.mayClose === true;
  const ways = waysOn(view, mayClose);
  if (!mayAct || ways.length === 0) return null;
  return (
    <Section title={say('tabCase.way.title')}>
      <Cards>
        {ways.map((way) => (
          <Way
            key={way.kind === 'stage' ? way.id : way.kind === 'procedure' ? `to ${way.passage.id}` : 'close'}
            way={way}
          />
        ))}
      </Cards>
    </Section>
  );
};
