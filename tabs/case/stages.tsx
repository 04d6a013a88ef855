import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEdition } from '../api/questions.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { Citation } from '../components/marks.tsx';
import { Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '8px',
  },
  stage: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
    padding: '8px 12px',
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  entered: { borderTopColor: tokens.colorPaletteGreenBorder2 },
  current: { borderTopColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
});

/** The stages as steps: where the case stands, where it has been, and what may come next. */
export const Stages = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, text, short } = useWords();
  const styles = useStyles();
  const edition = useEdition(view.edition);
  const procedure = edition.data?.procedures.find((one) => one.id === view.procedure.id);
  const mayClose = procedure?.stages.find((stage) => stage.id === view.stage.id)?.mayClose === true;

  const enter = (id: string, title: string): void =>
    ask({
      title: say('tab.stage.enter', { stage: title }),
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text' }],
      submit: say('tab.stage.enterTitle'),
      command: (values) => ({ type: 'enterStage', stage: id, ...given('reason', values['reason']) }),
      done: say('tab.stage.done'),
    });

  return (
    <Section
      title={say('tab.stage.title')}
      actions={
        mayAct && (
          <Row>
            {view.stages
              .filter((stage) => stage.mayEnter && !stage.current)
              .map((stage) => (
                <Button key={stage.id} onClick={() => enter(stage.id, text(stage.title))}>
                  {say('tab.stage.enter', { stage: text(stage.title) })}
                </Button>
              ))}
            {mayClose && <CloseButton />}
          </Row>
        )
      }
    >
      <ol className={styles.list}>
        {view.stages.map((stage) => (
          <li
            key={stage.id}
            aria-current={stage.current ? 'step' : undefined}
            className={`${styles.stage} ${stage.current ? styles.current : stage.enteredAt ? styles.entered : ''}`}
          >
            <Text weight={stage.current ? 'semibold' : 'regular'}>{text(stage.title)}</Text>
            <Citation cite={stage.cite} />
            {stage.current ? (
              <Badge appearance="filled" color="brand">
                {say('tab.stage.now')}
              </Badge>
            ) : stage.mayEnter ? (
              <Badge appearance="outline" color="informative">
                {say('tab.stage.next')}
              </Badge>
            ) : null}
            {stage.enteredAt !== null && (
              <Caption1>{say('tab.stage.entered', { date: short(stage.enteredAt) })}</Caption1>
            )}
          </li>
        ))}
      </ol>
      <Text>{text(view.stage.purpose)}</Text>
    </Section>
  );
};

/** Asks how the case ended and closes it; the gate of Code 5.17 is the server's to hold. */
export const CloseButton = () => {
  const { view, ask } = useCaseFrame();
  const { say } = useWords();
  return (
    <Button
      appearance={view.shouldClose ? 'primary' : 'secondary'}
      onClick={() =>
        ask({
          title: say('tab.stage.close'),
          intro: say('tab.stage.closeIntro'),
          fields: [
            { name: 'outcome', label: say('tab.stage.closeOutcome'), kind: 'text', required: true },
            {
              name: 'residual',
              label: say('tab.stage.closeResidual'),
              hint: say('tab.stage.closeResidualHint'),
              kind: 'text',
            },
            { name: 'none', label: say('tab.stage.closeNone'), kind: 'check' },
          ],
          submit: say('tab.stage.close'),
          command: (values) => ({
            type: 'closeCase',
            outcome: values['outcome']?.trim() ?? '',
            ...given('residualConcerns', values['none'] === 'yes' ? 'none' : values['residual']),
          }),
          done: say('tab.stage.closed'),
        })
      }
    >
      {say('tab.stage.close')}
    </Button>
  );
};
