import { Avatar, Badge, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { sayIn } from '../../src/language/say.ts';
import { textIn } from '../../src/language/say.ts';
import type { Language } from '../../src/procedures/types.ts';
import { mayRetry } from '../api/problem.ts';
import { Problem } from '../components/problem.tsx';
import { Loading } from '../components/states.tsx';
import { rehearsalRequests } from './state/requests.ts';

/** Who the first lesson lets somebody be. */
const learner = 'mari';

/**
 * What is asked for before anything else goes on being asked for, so that it comes by itself when Hafan is back: why
 * it has not come yet.
 */
const failureOf = ({ error, failureReason }: Pick<UseQueryResult, 'error' | 'failureReason'>): Error | null =>
  error ?? failureReason;

/** "Who are you?": the invented people, as the page begins. */
export const Chooser = ({
  language,
  signIn,
  onChoose,
  onBegin,
}: {
  language: Language;
  /** Signing in whoever was chosen; null while nobody is. */
  signIn: Pick<UseQueryResult, 'data' | 'error' | 'failureReason' | 'isPending' | 'refetch'> | null;
  onChoose: (person: string) => void;
  /** Somebody new begins: as this person, in the language in which the page speaks now. */
  onBegin: (person: string) => void;
}) => {
  const say = sayIn(language);
  const people = useQuery({
    queryKey: ['people'],
    queryFn: rehearsalRequests(() => null, language).people,
    staleTime: Number.POSITIVE_INFINITY,
    retry: (_failures, error) => mayRetry(error),
    retryDelay: 1_000,
  });
  const notSignedIn = signIn === null ? null : failureOf(signIn);
  const noPeople = people.data === undefined ? failureOf(people) : null;
  if (signIn?.isPending === true && notSignedIn === null)
    return (
      <main className="chooser" id="content">
        <Loading text={say('rehearsal.chooser.signingIn')} />
      </main>
    );
  const leads = people.data?.find(({ id }) => id === learner);
  return (
    <main className="chooser" id="content">
      {notSignedIn !== null && <Problem error={notSignedIn} onRetry={() => void signIn?.refetch()} />}
      {signIn?.data === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('rehearsal.chooser.nobody')}</MessageBarBody>
        </MessageBar>
      )}
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
      {people.isPending && noPeople === null && <Loading text={say('rehearsal.chooser.fetching')} />}
      {/* Where nobody can be signed in because nobody answers, that is said once. */}
      {noPeople !== null && notSignedIn === null && (
        <Problem error={noPeople} onRetry={() => void people.refetch()} />
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
