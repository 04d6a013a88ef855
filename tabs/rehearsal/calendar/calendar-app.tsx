import { Badge, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { Calendar } from '../../../src/server/contract/rehearsal.ts';
import { Answered } from '../../components/answered.tsx';
import { dayInWords, timeOf } from '../../components/dates.ts';
import { cleanHtml } from '../posts/markdown.ts';
import { useCalendar } from '../state/queries.ts';
import { useSay } from '../state/session.tsx';
import { PlayedMeeting } from './played-meeting.tsx';

/** An invitation's own headings stand below that of the page, whatever level they have in a message. */
const below = (html: string): string => html.replaceAll(/<(\/?)h[1-6]\b/g, '<$1h5');

type Event = Calendar['events'][number];

/** From midnight to midnight, as somebody's absence stands in a calendar: nobody else is asked to it. */
const isWholeDay = ({ start, end }: Event): boolean => timeOf(start) === '00:00' && timeOf(end) === '00:00';

const CalendarEvent = ({ event, onJoin }: { event: Event; onJoin: () => void }) => {
  const say = useSay();
  const title = (
    <h3>
      {event.subject} {event.cancelled && <Badge color="danger">{say('rehearsal.calendar.cancelled')}</Badge>}
    </h3>
  );
  if (isWholeDay(event) && event.attendees.length === 0)
    return (
      <article className="event" data-event={event.id}>
        {title}
        <p>{say('rehearsal.calendar.wholeDay', { date: dayInWords(event.start, say) })}</p>
      </article>
    );
  return (
    <article className="event" data-event={event.id}>
      {title}
      <p>
        {say('rehearsal.calendar.when', {
          date: dayInWords(event.start, say),
          start: timeOf(event.start),
          end: timeOf(event.end),
        })}
      </p>
      <p>{say('rehearsal.calendar.organizer', { name: event.organizer })}</p>
      <p>
        {event.joinUrl === null ? (
          say('rehearsal.calendar.noLink')
        ) : (
          <>
            <Link href={event.joinUrl} target="_blank" rel="noopener" inline>
              {say('rehearsal.calendar.join')}
            </Link>{' '}
            <span className="quiet">{say('rehearsal.calendar.joinNote')}</span>
          </>
        )}
      </p>
      {!event.cancelled && event.joinUrl !== null && (
        <p>
          <Button onClick={onJoin}>{say('rehearsal.calendar.play')}</Button>
        </p>
      )}
      <h4>{say('rehearsal.calendar.attendees')}</h4>
      <ul>
        {event.attendees.map(({ name, mail }) => (
          <li key={mail}>
            {name} <span className="quiet">{mail}</span>
          </li>
        ))}
      </ul>
      <h4>{say('rehearsal.calendar.agenda')}</h4>
      {/* Cleaned of everything but text formatting. */}
      <div className="invitation" dangerouslySetInnerHTML={{ __html: below(cleanHtml(event.bodyHtml)) }} />
    </article>
  );
};

/** Meetings of the person's calendar, by start. */
export const CalendarApp = () => {
  const say = useSay();
  const calendar = useCalendar();
  const events = calendar.data?.events ?? [];
  const [joined, setJoined] = useState<string | null>(null);
  const meeting = events.find(({ id }) => id === joined);
  const leave = (): void => {
    setJoined(null);
    requestAnimationFrame(() => document.getElementById('calendar-title')?.focus());
  };
  if (meeting !== undefined) return <PlayedMeeting event={meeting} onLeave={leave} />;
  return (
    <section className="app-page" aria-labelledby="calendar-title">
      <h2 id="calendar-title" className="app-title" tabIndex={-1}>
        {say('rehearsal.calendar.title')}
      </h2>
      <Answered to={calendar} waiting={say('rehearsal.waiting', { what: say('rehearsal.calendar.title') })}>
        {() =>
          events.length === 0 ? (
            <p className="empty">{say('rehearsal.calendar.none')}</p>
          ) : (
            events.map((event) => (
              <CalendarEvent key={event.id} event={event} onJoin={() => setJoined(event.id)} />
            ))
          )
        }
      </Answered>
    </section>
  );
};
