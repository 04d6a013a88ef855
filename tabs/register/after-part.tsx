import { Badge, Button, Text } from '@fluentui/react-components';
import { handovers, outcomes } from '../../src/individuals/commands.ts';
import type { IndividualView } from '../../src/individuals/view-schema.ts';
import { individualNames } from '../../src/language/individual-names.ts';
import { given } from '../components/fields.ts';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { dayField, noteField, reasonField, today } from './move-asks.ts';
import { useRegisterFrame } from './register-frame.tsx';

interface Part {
  readonly view: IndividualView;
}

/** What went with the person, and who was told (PFP App. A 7.15–7.17). */
const Handovers = ({ view }: Part) => {
  const words = useWords();
  const { say, short } = words;
  const { ask } = useRegisterFrame();
  const may = view.may.change && view.removed === null;
  const left = handovers.filter((what) => !view.handovers.some((one) => one.what === what));
  const record = (): void =>
    ask({
      title: say('tabRegister.handover.recordTitle'),
      fields: [
        {
          name: 'what',
          label: say('tabRegister.handover.what'),
          kind: 'choice',
          required: true,
          options: left.map((what) => ({ value: what, label: say(individualNames.handover[what]) })),
        },
        dayField(words, today()),
        noteField(words),
      ],
      submit: say('tabRegister.handover.record'),
      command: (values) => ({
        individual: view.id,
        command: {
          type: 'recordHandover',
          what: handovers.find((what) => what === values['what']) ?? 'records',
          on: values['on'] ?? '',
          ...given('note', values['note']),
        },
      }),
      done: say('tabRegister.handover.done'),
    });
  return (
    <Section
      title={say('tabRegister.handover.title')}
      actions={
        may && left.length > 0 && <Button onClick={record}>{say('tabRegister.handover.recordTitle')}</Button>
      }
    >
      {view.handovers.length === 0 ? (
        <Text>{say('tabRegister.handover.none')}</Text>
      ) : (
        <Cards>
          {view.handovers.map((one) => {
            const what = say(individualNames.handover[one.what]);
            return (
              <li key={one.what}>
                <Card
                  title={what}
                  beside={
                    may && (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={say('tabRegister.handover.withdrawLabel', { what })}
                        onClick={() =>
                          ask({
                            title: say('tabRegister.handover.withdrawLabel', { what }),
                            fields: [reasonField(words)],
                            submit: say('tabRegister.handover.withdraw'),
                            command: (values) => ({
                              individual: view.id,
                              command: {
                                type: 'withdrawHandover',
                                what: one.what,
                                reason: values['reason']?.trim() ?? '',
                              },
                            }),
                            done: say('tabRegister.handover.withdrawn'),
                          })
                        }
                      >
                        {say('tabRegister.handover.withdraw')}
                      </Button>
                    )
                  }
                >
                  <Text>{short(one.on)}</Text>
                  {one.note !== null && <Text>{one.note}</Text>}
                  <Stamp by={one.by} at={one.at} />
                </Card>
              </li>
            );
          })}
        </Cards>
      )}
    </Section>
  );
};

const Reviews = ({ view }: Part) => {
  const words = useWords();
  const { say, short } = words;
  const { ask } = useRegisterFrame();
  const may = view.may.change && view.removed === null;
  const plan = (): void =>
    ask({
      title: say('tabRegister.review.plan'),
      fields: [dayField(words, ''), { name: 'by', label: say('tabRegister.review.by'), kind: 'line' }],
      submit: say('tabRegister.review.plan'),
      command: (values) => ({
        individual: view.id,
        command: { type: 'planReview', on: values['on'] ?? '', ...given('by', values['by']) },
      }),
      done: say('tabRegister.review.planned'),
    });
  const hold = (): void =>
    ask({
      title: say('tabRegister.review.hold'),
      fields: [
        dayField(words, today()),
        { name: 'note', label: say('tabRegister.review.text'), kind: 'text', required: true },
      ],
      submit: say('tabRegister.review.hold'),
      command: (values) => ({
        individual: view.id,
        command: { type: 'reviewDone', on: values['on'] ?? '', note: values['note']?.trim() ?? '' },
      }),
      done: say('tabRegister.review.held'),
    });
  return (
    <Section
      title={say('tabRegister.review.title')}
      actions={
        may && (
          <Row>
            <Button onClick={plan}>{say('tabRegister.review.plan')}</Button>
            <Button onClick={hold}>{say('tabRegister.review.hold')}</Button>
          </Row>
        )
      }
    >
      {view.reviews.length === 0 ? (
        <Text>{say('tabRegister.review.none')}</Text>
      ) : (
        <Cards>
          {view.reviews.map((review, at) => (
            // Reviews have no ids; they are only ever added to.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <Card>
                <Row>
                  <Text weight="semibold">
                    {review.done === null
                      ? say('tabRegister.review.plannedFor', { date: short(review.on) })
                      : say('tabRegister.review.heldOn', { date: short(review.done.on) })}
                  </Text>
                  {review.overdue && (
                    <Badge appearance="tint" color="danger">
                      {say('tabRegister.review.overdue')}
                    </Badge>
                  )}
                </Row>
                {review.by !== null && <Text>{review.by}</Text>}
                {review.done !== null && (
                  <>
                    <Text>{review.done.note}</Text>
                    <Stamp by={review.done.by} at={review.done.at} />
                  </>
                )}
              </Card>
            </li>
          ))}
        </Cards>
      )}
    </Section>
  );
};

const OutcomePart = ({ view }: Part) => {
  const words = useWords();
  const { say, short } = words;
  const { ask } = useRegisterFrame();
  const { outcome } = view;
  const record = (): void =>
    ask({
      title: say('tabRegister.outcome.record'),
      fields: [
        {
          name: 'outcome',
          label: say('tabRegister.outcome.what'),
          kind: 'choice',
          required: true,
          ...(outcome === null ? {} : { initial: outcome.outcome }),
          options: outcomes.map((one) => ({ value: one, label: say(individualNames.outcome[one]) })),
        },
        dayField(words, outcome?.on ?? today()),
        noteField(words),
      ],
      submit: say('tabRegister.outcome.record'),
      command: (values) => ({
        individual: view.id,
        command: {
          type: 'recordOutcome',
          outcome: outcomes.find((one) => one === values['outcome']) ?? 'other',
          on: values['on'] ?? '',
          ...given('note', values['note']),
        },
      }),
      done: say('tabRegister.outcome.done'),
    });
  return (
    <Section
      title={say('tabRegister.outcome.title')}
      actions={
        view.may.change &&
        view.removed === null && <Button onClick={record}>{say('tabRegister.outcome.record')}</Button>
      }
    >
      {outcome === null ? (
        <Text>{say('tabRegister.outcome.none')}</Text>
      ) : (
        <Card>
          <Text weight="semibold">
            {say('tabRegister.outcome.said', {
              outcome: say(individualNames.outcome[outcome.outcome]),
              date: short(outcome.on),
            })}
          </Text>
          {outcome.note !== null && <Text>{outcome.note}</Text>}
          <Stamp by={outcome.by} at={outcome.at} />
        </Card>
      )}
    </Section>
  );
};

/** What follows a move. */
export const AfterPart = ({ view }: Part) => (
  <>
    <Handovers view={view} />
    <Reviews view={view} />
    <OutcomePart view={view} />
  </>
);
