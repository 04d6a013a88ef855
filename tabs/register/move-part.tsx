import { Button, Text } from '@fluentui/react-components';
import type { IndividualView } from '../../src/individuals/view-schema.ts';
import { Facts } from '../components/facts.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { askCancel, askDone, askPlan, askUndo, type Mover } from './move-asks.ts';
import { useRegisterFrame } from './register-frame.tsx';

/** The day on which somebody moves, how, with whom; done, undone or cancelled. */
export const MovePart = ({ view }: { readonly view: IndividualView }) => {
  const words = useWords();
  const { say, day } = words;
  const { ask } = useRegisterFrame();
  const { move } = view;
  const mover: Mover = {
    id: view.id,
    name: view.details.identity.name ?? '',
    apart: view.friendship?.members.filter(({ apart }) => apart),
    ...move,
  };
  const may = view.may.change && view.removed === null;
  const done = move?.done ?? null;
  return (
    <Section
      title={say('tabRegister.move.title')}
      actions={
        may && (
          <Row>
            {done === null && (
              <>
                <Button
                  appearance={move === null ? 'primary' : 'secondary'}
                  onClick={() => ask(askPlan(words, mover))}
                >
                  {say(move === null ? 'tabRegister.move.plan' : 'tabRegister.move.replan')}
                </Button>
                <Button
                  appearance={move === null ? 'secondary' : 'primary'}
                  onClick={() => ask(askDone(words, mover))}
                >
                  {say('tabRegister.move.done')}
                </Button>
              </>
            )}
            {move !== null && done === null && (
              <Button appearance="subtle" onClick={() => ask(askCancel(words, mover))}>
                {say('tabRegister.move.cancel')}
              </Button>
            )}
            {done !== null && (
              <Button onClick={() => ask(askUndo(words, mover))}>{say('tabRegister.move.undo')}</Button>
            )}
          </Row>
        )
      }
    >
      {move === null ? (
        <Text>{say('tabRegister.move.none')}</Text>
      ) : (
        <Card>
          <Text weight="semibold">
            {done === null
              ? say('tabRegister.move.plannedFor', { date: day(move.on) })
              : say('tabRegister.move.movedOn', { date: day(done.on) })}
          </Text>
          <Facts
            facts={[
              [say('tabRegister.moves.to'), view.choice?.service],
              [say('tabRegister.move.time'), done?.time ?? move.time],
              [say('tabRegister.moves.transport'), move.transport],
              [say('tabRegister.moves.escort'), move.escort],
              [say('tabRegister.together.apartReason'), move.apartReason],
            ]}
          />
          {done !== null && <Stamp by={done.by} at={done.at} />}
        </Card>
      )}
    </Section>
  );
};
