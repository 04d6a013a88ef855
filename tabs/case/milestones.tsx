import { Badge, Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../src/case/view-schema.ts';
import { useCaseFrame } from '../components/case-frame.tsx';
import { given } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Stamp } from '../components/marks.tsx';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';

type MilestoneView = CaseView['milestones'][number];

const Milestone = ({ milestone }: { readonly milestone: MilestoneView }) => {
  const { mayAct, ask, offerUndo } = useCaseFrame();
  const { say, text, day } = useWords();
  const title = text(milestone.title);
  const { on } = milestone;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const planned = on !== null && on > today;

  const record = (): void =>
    ask({
      title: say(on === null ? 'tabCase.milestone.recordLabel' : 'tabCase.milestone.changeLabel', { title }),
      fields: [
        {
          name: 'on',
          label: say('tabCase.milestone.on'),
          hint: say(milestone.mayBePlanned ? 'tabCase.milestone.onPlanned' : 'tabCase.milestone.onPast'),
          kind: 'date',
          required: true,
          initial: on ?? '',
        },
        { name: 'note', label: say('tab.case.note'), kind: 'text', initial: milestone.note ?? '' },
      ],
      submit: say(on === null ? 'tabCase.milestone.record' : 'tabCase.milestone.change'),
      command: (values) => ({
        type: 'recordMilestone',
        milestone: milestone.id,
        on: values['on'] ?? '',
        ...given('note', values['note']),
      }),
      done: say('tabCase.milestone.recorded'),
      after: () =>
        offerUndo({
          text: say('tabCase.undo.done', { done: say('tabCase.milestone.recorded'), what: title }),
          command:
            on === null
              ? { type: 'withdrawMilestone', milestone: milestone.id, reason: say('tabCase.undo.reason') }
              : {
                  type: 'recordMilestone',
                  milestone: milestone.id,
                  on,
                  ...given('note', milestone.note ?? undefined),
                },
          done: say('tabCase.undo.back'),
        }),
    });

  const withdraw = (): void =>
    ask({
      title: say('tabCase.milestone.withdrawLabel', { title }),
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text', required: true }],
      submit: say('tabCase.milestone.withdraw'),
      command: (values) => ({
        type: 'withdrawMilestone',
        milestone: milestone.id,
        reason: values['reason']?.trim() ?? '',
      }),
      done: say('tabCase.milestone.withdrawn'),
    });

  return (
    <li>
      <Card>
        <Row>
          <Text weight="semibold">{title}</Text>
          <Citation cite={milestone.cite} />
          <Badge appearance="tint" color={on === null ? 'subtle' : planned ? 'informative' : 'success'}>
            {say(
              on === null
                ? 'tabCase.milestone.none'
                : planned
                  ? 'tabCase.milestone.planned'
                  : 'tabCase.milestone.happened',
            )}
          </Badge>
        </Row>
        {on !== null && <Text>{day(on)}</Text>}
        {milestone.note !== null && <Text italic>{milestone.note}</Text>}
        {milestone.recorded !== null && <Stamp by={milestone.recorded.by} at={milestone.recorded.at} />}
        {mayAct && (
          <Row>
            <Button
              size="small"
              aria-label={say(
                on === null ? 'tabCase.milestone.recordLabel' : 'tabCase.milestone.changeLabel',
                { title },
              )}
              onClick={record}
            >
              {say(on === null ? 'tabCase.milestone.record' : 'tabCase.milestone.change')}
            </Button>
            {on !== null && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('tabCase.milestone.withdrawLabel', { title })}
                onClick={withdraw}
              >
                {say('tabCase.milestone.withdraw')}
              </Button>
            )}
          </Row>
        )}
      </Card>
    </li>
  );
};

/** Dated events outside of the case, from which limits count. */
export const Milestones = () => {
  const { view } = useCaseFrame();
  const { say } = useWords();
  if (view.milestones.length === 0) return null;
  return (
    <Section title={say('tabCase.milestone.title')}>
      <Text>{say('tabCase.milestone.intro')}</Text>
      <Cards>
        {view.milestones.map((milestone) => (
          <Milestone key={milestone.id} milestone={milestone} />
        ))}
      </Cards>
    </Section>
  );
};
