import { Avatar, Badge, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { sayIn } from '../../src/language/say.ts';
import { textIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import { rehearsalRequests } from './state/requests.ts';

/** Who the first lesson lets somebody be. */
const learner = 'mari';

/** "Who are you?": the invented people, as the page begins. */
export const Chooser = ({
  language,
  onChoose,
  onBegin,
}: {
  language: Language;
  onChoose: (person: string) => void;
  /** Somebody new begins: as this person, in the language in which the page speaks now. */
  onBegin: (person: string) => void;
}) => {
  const say = sayIn(language);
  const people = useQuery({
    queryKey: ['people'],
    queryFn: rehearsalRequests(null, language).people,
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 1_000,
  });
  const leads = people.data?.find(({ id }) => id === learner);
  return (
    <main className="chooser" id="content">
      {leads !== undefined && (
        <section className="newcomer" aria-labelledby="newcomer">
          <h2 id="newcomer">{say('rehearsal.chooser.newcomer')}</h2>
          <p>{say('rehearsal.chooser.newcomerText', { name: leads.name })}</p>
          <Button appearance="primary" onClick={() => onBegin(leads.id)}>
            {say('rehearsal.chooser.begin')}
          </Button>
        </section>
      )}
      <h2>{say('rehearsal.chooser.title')}</h2>
      <p>
        {say('rehearsal.chooser.lead')} {say('rehearsal.chooser.speaks')}
      </p>
      {people.isLoading && <p>{say('rehearsal.loading')}</p>}
      {people.failureCount > 0 && !people.isSuccess && (
        <MessageBar intent="warning">
          <MessageBarBody>{say('rehearsal.unreachable')}</MessageBarBody>
        </MessageBar>
      )}
      <ul className="people">
        {people.data?.map((person) => (
          <li key={person.id} className="person">
            <Avatar aria-hidden name={person.name} size={48} color="colorful" />
            <div className="person-who">
              <h3>{person.name}</h3>
              <p>{textIn(person.jobTitle, language)}</p>
              <p>{person.agency}</p>
              <Badge appearance="outline">
                {say('rehearsal.chooser.language', {
                  language:
                    person.language === 'cy' ? say('rehearsal.languages.cy') : say('rehearsal.languages.en'),
                })}
              </Badge>
            </div>
            <Button onClick={() => onChoose(person.id)}>
              {say('rehearsal.chooser.choose', { name: person.name })}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
};
