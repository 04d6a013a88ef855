import { Button, Field, Select } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { textIn } from '../../../src/language/say.ts';
import type { Injections } from '../../../src/server/contract/rehearsal-lessons.ts';
import { Answered } from '../../components/answered.tsx';
import { dayInWords, timeOf } from '../../components/dates.ts';
import { Problem } from '../../components/problem.tsx';
import { useInjections } from '../state/queries.ts';
import { useSay, useSession } from '../state/session.tsx';

type Injection = Injections['injections'][number];

const EventCard = ({ event, onHappen }: { event: Injection; onHappen: (person: string) => void }) => {
  const { language, people } = useSession();
  const say = useSay();
  const [person, setPerson] = useState(event.person);
  const title = textIn(event.title, language);
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  return (
    <li className="fault">
      <h4>{title}</h4>
      <p>
        <strong>{say('rehearsal.events.where')}</strong> {textIn(event.where, language)}
      </p>
      <details>
        <summary>{say('rehearsal.events.mayDo')}</summary>
        <p>{textIn(event.mayDo, language)}</p>
        <p className="quiet">{say('rehearsal.lessons.rests', { cites: event.cite.join(', ') })}</p>
      </details>
      <div className="event-ways">
        <Field label={say('rehearsal.events.who')} orientation="horizontal">
          <Select size="small" value={person} onChange={(_event, { value }) => setPerson(value)}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button aria-label={say('rehearsal.events.happenLabel', { title })} onClick={() => onHappen(person)}>
          {say('rehearsal.events.happen')}
        </Button>
      </div>
      {event.last !== null && (
        <p className="quiet">
          {say('rehearsal.events.last', {
            name: nameOf(event.last.person),
            time: `${dayInWords(event.last.at, say)}, ${timeOf(event.last.at)}`,
          })}
        </p>
      )}
    </li>
  );
};

/** Events that a facilitator lets happen to the learners. */
export const Events = () => {
  const { requests, language } = useSession();
  const say = useSay();
  const events = useInjections();
  const happening = useMutation({
    mutationFn: ({ event, person }: { event: Injection; person: string }) =>
      requests.inject(event.id, person),
    onSettled: () => events.refetch(),
  });
  return (
    <>
      <h3>{say('rehearsal.events.title')}</h3>
      <p>{say('rehearsal.events.lead')}</p>
      <Answered to={events} waiting={say('rehearsal.waiting', { what: say('rehearsal.events.title') })}>
        {({ injections }) => (
          <ul className="faults">
            {injections.map((event) => (
              <EventCard
                key={event.id}
                event={event}
                onHappen={(person) => happening.mutate({ event, person })}
              />
            ))}
          </ul>
        )}
      </Answered>
      <div aria-live="polite">
        {happening.isSuccess && (
          <p>
            {say('rehearsal.events.happened', { title: textIn(happening.variables.event.title, language) })}
          </p>
        )}
        {happening.isError && (
          <Problem error={happening.error} onRetry={() => happening.mutate(happening.variables)} />
        )}
      </div>
    </>
  );
};
