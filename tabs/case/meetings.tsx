import { Badge, Button, Link, Text } from '@fluentui/react-components';
import { names } from '../../src/language/names.ts';
import type { MeetingView } from '../../src/case/view-schema.ts';
import { useAct, useCaseFrame } from '../components/case-frame.tsx';
import { londonInstant, londonLocal } from '../components/dates.ts';
import type { CaseCommand } from '../api/asks.ts';
import { given, linesOf, rowsOf, type Values } from '../components/fields.ts';
import { Citation } from '../components/citation.tsx';
import { Deadline } from '../components/marks.tsx';
import { OutLink } from '../components/out-link.tsx';
import { hashOf } from '../components/routes.ts';
import { Card, Cards, Row, Section } from '../components/section.tsx';
import { Empty } from '../components/states.tsx';
import { useWords } from '../components/words.tsx';
import { useRoute } from '../components/use-route.ts';
import { MeetingPage } from '../meetings/meeting-page.tsx';
import { Minutes } from './minutes.tsx';

const colors = {
  searching: 'informative',
  proposed: 'warning',
  'no-slot': 'danger',
  booking: 'informative',
  booked: 'success',
  moving: 'informative',
  cancelling: 'informative',
  cancelled: 'subtle',
  held: 'success',
} as const satisfies Record<MeetingView['status'], string>;

/** What was typed about a meeting that was held; nobody and nothing is left out, not empty. */
const heldCommand = (meeting: string, values: Values): CaseCommand => {
  const attendees = [...linesOf(values['attendees']), ...linesOf(values['others'])];
  const actions = rowsOf(values['actions']).map((row) => ({
    text: row['text']?.trim() ?? '',
    owner: row['owner']?.trim() ?? '',
    due: row['due'] ?? '',
  }));
  return {
    type: 'recordMeetingHeld',
    meeting,
    decisions: values['decisions']?.trim() ?? '',
    ...(attendees.length > 0 ? { attendees } : {}),
    ...(actions.length > 0 ? { actions } : {}),
  };
};

const Meeting = ({ meeting }: { readonly meeting: MeetingView }) => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say, day, time, short } = useWords();
  const { act, busy, problem } = useAct();
  const { id, number } = meeting;
  const membersOf = (keys: readonly string[]): string =>
    keys.map((key) => view.group.find((member) => member.key === key)?.name ?? key).join(', ');
  const canMove = meeting.status === 'booked';
  const canSet = meeting.status === 'proposed' || meeting.status === 'no-slot';
  const canCancel = canMove || canSet || meeting.status === 'searching';

  const move = (): void =>
    ask({
      title: canMove
        ? say('tabParts.meeting.moveLabel', { number })
        : say('tabParts.meeting.setTimeLabel', { number }),
      fields: [
        {
          name: 'start',
          label: say('tabParts.meeting.start'),
          kind: 'dateTime',
          required: true,
          initial: meeting.start === null ? '' : londonLocal(meeting.start),
        },
        ...(canMove ? [{ name: 'reason', label: say('tab.case.why'), kind: 'text' as const }] : []),
      ],
      submit: canMove ? say('tabParts.meeting.move') : say('tabParts.meeting.setTime'),
      command: (values) => {
        const start = londonInstant(values['start'] ?? '');
        return canMove
          ? { type: 'moveMeeting', meeting: id, start, ...given('reason', values['reason']) }
          : { type: 'chooseSlot', meeting: id, start };
      },
      done: canMove ? say('tabParts.meeting.moved') : say('tabParts.meeting.chosen'),
    });

  const cancel = (): void =>
    ask({
      title: say('tabParts.meeting.cancelLabel', { number }),
      fields: [{ name: 'reason', label: say('tab.case.why'), kind: 'text', required: true }],
      submit: say('tabParts.meeting.cancelLabel', { number }),
      leave: say('tabParts.meeting.keep'),
      command: (values) => ({ type: 'cancelMeeting', meeting: id, reason: values['reason']?.trim() ?? '' }),
      done: say('tabParts.meeting.cancelled'),
    });

  const held = (): void =>
    ask({
      title: say('tabParts.meeting.heldLabel', { number }),
      fields: [
        {
          name: 'attendees',
          label: say('tabCase.meeting.attendees'),
          kind: 'checks',
          options: view.group.map((member) => ({
            value: member.name,
            label: `${member.name} · ${member.agency}`,
          })),
        },
        {
          name: 'others',
          label: say('tabCase.meeting.others'),
          hint: say('tabCase.meeting.othersHint'),
          kind: 'lines',
        },
        { name: 'decisions', label: say('tabParts.meeting.decisions'), kind: 'text', required: true },
        {
          name: 'actions',
          label: say('tabCase.meeting.actions'),
          hint: say('tabCase.meeting.actionsHint'),
          kind: 'rows',
          row: {
            fields: [
              { name: 'text', label: say('tabCase.meeting.actionText'), kind: 'text', required: true },
              { name: 'owner', label: say('tabCase.meeting.actionOwner'), kind: 'line', required: true },
              { name: 'due', label: say('tabCase.meeting.actionDue'), kind: 'date', required: true },
            ],
            title: (row) => say('tabCase.meeting.actionNumber', { number: row }),
            add: say('tabCase.meeting.addAction'),
            remove: (row) => say('tabCase.meeting.removeAction', { number: row }),
          },
        },
      ],
      submit: say('tabParts.meeting.held'),
      command: (values) => heldCommand(id, values),
      done: say('tabParts.meeting.recorded'),
    });

  return (
    <li>
      <Card
        title={say('tabParts.meeting.number', { number })}
        beside={
          <Badge appearance="tint" color={colors[meeting.status]}>
            {say(names.meetingStatus[meeting.status])}
          </Badge>
        }
      >
        {meeting.start !== null && meeting.end !== null && (
          <Text weight="semibold">
            {say('tabParts.meeting.when', {
              day: day(meeting.start),
              from: time(meeting.start),
              to: time(meeting.end),
            })}
          </Text>
        )}
        <Text>
          {say('tabParts.meeting.minutes', { count: meeting.duration })}
          {meeting.purpose !== null && ` · ${meeting.purpose}`}
        </Text>
        {meeting.status === 'no-slot' && (
          <Text>{say('tabParts.meeting.noSlot', { date: short(meeting.latest) })}</Text>
        )}
        {meeting.status === 'proposed' && <Text id={`${id}-slots`}>{say('tabParts.meeting.slots')}</Text>}
        {meeting.status === 'proposed' && (
          <ul
            role="list"
            aria-labelledby={`${id}-slots`}
            style={{ padding: 0, margin: 0, listStyle: 'none' }}
          >
            {meeting.slots.map((slot) => {
              const words = say('tabParts.meeting.slot', {
                day: day(slot.start),
                from: time(slot.start),
                to: time(slot.end),
              });
              return (
                <li key={slot.start} style={{ marginBottom: 8 }}>
                  {mayAct ? (
                    <Button
                      disabledFocusable={busy}
                      onClick={() =>
                        act(
                          { type: 'chooseSlot', meeting: id, start: slot.start },
                          say('tabParts.meeting.chosen'),
                        )
                      }
                    >
                      {say('tabParts.meeting.choose', { slot: words })}
                    </Button>
                  ) : (
                    words
                  )}
                  {slot.busy.length > 0 && (
                    <Text size={200} block>
                      {say('tabParts.meeting.busy', { names: membersOf(slot.busy) })}
                    </Text>
                  )}
                </li>
              );
            })}
          </ul>
        )}
        {meeting.unreadable.length > 0 && (
          <Text size={200}>
            {say('tabParts.meeting.unreadable', { names: membersOf(meeting.unreadable) })}
          </Text>
        )}
        {(meeting.joinUrl !== null || meeting.webUrl !== null) && (
          <Row>
            {meeting.joinUrl !== null && (
              <OutLink href={meeting.joinUrl} label={say('tabParts.meeting.join')} />
            )}
            {meeting.webUrl !== null && (
              <OutLink href={meeting.webUrl} label={say('tabParts.meeting.calendar')} />
            )}
          </Row>
        )}
        {meeting.attendees.length > 0 && (
          <Text>{say('tabCase.meeting.attended', { names: meeting.attendees.join(', ') })}</Text>
        )}
        {meeting.decisions !== null && <Text style={{ whiteSpace: 'pre-line' }}>{meeting.decisions}</Text>}
        {meeting.actions.length > 0 && (
          <Text>
            {say('tabCase.meeting.ledTo', { count: meeting.actions.length })} ·{' '}
            <Link inline href={hashOf({ page: 'case', ref: view.ref, part: 'plan' })}>
              {say('tabCase.meeting.seePlan')}
            </Link>
          </Text>
        )}
        {meeting.status !== 'cancelled' && (
          <Row>
            <Link
              href={hashOf({ page: 'case', ref: view.ref, part: 'meetings', within: id })}
              aria-label={say(
                meeting.status === 'held'
                  ? 'tabMeetings.page.openMinutesLabel'
                  : 'tabMeetings.page.openLabel',
                { number },
              )}
            >
              {say(meeting.status === 'held' ? 'tabMeetings.page.openMinutes' : 'tabMeetings.page.open')}
            </Link>
          </Row>
        )}
        {mayAct && meeting.status === 'held' && meeting.minutes.length === 0 && <Minutes meeting={meeting} />}
        {mayAct && (
          <Row>
            {canMove && (
              <Button size="small" aria-label={say('tabParts.meeting.heldLabel', { number })} onClick={held}>
                {say('tabParts.meeting.held')}
              </Button>
            )}
            {canMove && (
              <Button size="small" aria-label={say('tabParts.meeting.moveLabel', { number })} onClick={move}>
                {say('tabParts.meeting.move')}
              </Button>
            )}
            {canSet && (
              <Button
                size="small"
                aria-label={say('tabParts.meeting.setTimeLabel', { number })}
                onClick={move}
              >
                {say('tabParts.meeting.setTime')}
              </Button>
            )}
            {canCancel && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={say('tabParts.meeting.cancelLabel', { number })}
                onClick={cancel}
              >
                {say('tabParts.meeting.cancel')}
              </Button>
            )}
          </Row>
        )}
        {problem}
      </Card>
    </li>
  );
};

export const Meetings = () => {
  const route = useRoute();
  const within = route.page === 'case' ? route.within : undefined;
  return within === undefined ? <MeetingList /> : <MeetingPage key={within} id={within} />;
};

const MeetingList = () => {
  const { view, mayAct, ask } = useCaseFrame();
  const { say } = useWords();

  const request = (): void =>
    ask({
      title: say('tabParts.meeting.request'),
      intro: say('tabParts.meeting.intro'),
      fields: [
        {
          name: 'duration',
          label: say('tabParts.meeting.duration'),
          kind: 'number',
          required: true,
          initial: '60',
          from: 15,
          to: 480,
        },
        {
          name: 'within',
          label: say('tabParts.meeting.within'),
          kind: 'number',
          required: true,
          initial: '3',
          from: 1,
          to: 20,
        },
        { name: 'purpose', label: say('tabParts.meeting.purpose'), kind: 'text' },
      ],
      submit: say('tabParts.meeting.request'),
      command: (values) => ({
        type: 'requestMeeting',
        duration: Number(values['duration']),
        within: Number(values['within']),
        ...given('purpose', values['purpose']),
      }),
      done: say('tabParts.meeting.requested'),
    });

  return (
    <Section
      title={say('tab.case.meetings')}
      actions={
        mayAct && (
          <Button appearance="primary" onClick={request}>
            {say('tabParts.meeting.request')}
          </Button>
        )
      }
    >
      {view.firstMeetingDue !== null && (
        <Card title={say('tabParts.meeting.firstDue')} beside={<Citation cite={view.firstMeetingDue.cite} />}>
          <Deadline deadline={view.firstMeetingDue} />
        </Card>
      )}
      {view.meetings.length === 0 ? (
        <Empty title={say('tabParts.meeting.empty')} text={say('tabParts.meeting.emptyText')} />
      ) : (
        <Cards>
          {view.meetings.toReversed().map((meeting) => (
            <Meeting key={meeting.id} meeting={meeting} />
          ))}
        </Cards>
      )}
    </Section>
  );
};
