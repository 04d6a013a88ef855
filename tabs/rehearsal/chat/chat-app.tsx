import { Button, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { Answered } from '../../components/answered.tsx';
import { Problem } from '../../components/problem.tsx';
import { ComposeBox } from '../posts/compose-box.tsx';
import { PostList } from '../posts/post-list.tsx';
import { useChat } from '../state/queries.ts';
import { useSay, useSession } from '../state/session.tsx';

/** The person's own chat with the bot. */
export const ChatApp = () => {
  const { requests } = useSession();
  const say = useSay();
  const chat = useChat();
  const saying = useMutation({ mutationFn: requests.say, onSettled: () => chat.refetch() });

  const messages = chat.data?.messages ?? [];
  // What the bot suggests, as Teams shows it; then what a rehearsal begins with, which the lessons name.
  const phrases = new Set([
    ...(messages.at(-1)?.suggestions ?? []),
    say('rehearsal.chat.phrases.help'),
    say('rehearsal.chat.phrases.open'),
    say('rehearsal.chat.phrases.closure'),
    say('rehearsal.chat.phrases.mine'),
    say('rehearsal.chat.phrases.overdue'),
    say('rehearsal.chat.phrases.code'),
  ]);

  return (
    <section className="app-column" aria-labelledby="chat-title">
      <h2 id="chat-title" className="app-title">
        {say('rehearsal.chat.title')}
      </h2>
      <Answered to={chat} waiting={say('rehearsal.waiting', { what: say('rehearsal.rail.chat') })}>
        {() =>
          messages.length === 0 ? (
            <p className="empty">{say('rehearsal.chat.empty')}</p>
          ) : (
            <PostList posts={messages} label={say('rehearsal.chat.log')} />
          )
        }
      </Answered>
      <div aria-live="polite" className="typing">
        {saying.isPending && <Spinner size="tiny" label={say('rehearsal.chat.typing')} />}
        {saying.isError && (
          <Problem error={saying.error} typed onRetry={() => saying.mutate(saying.variables)} />
        )}
      </div>
      <ul className="phrases" aria-label={say('rehearsal.chat.suggestions')}>
        {[...phrases].map((phrase) => (
          <li key={phrase}>
            <Button size="small" shape="circular" onClick={() => saying.mutate({ text: phrase })}>
              {phrase}
            </Button>
          </li>
        ))}
      </ul>
      <ComposeBox
        label={say('rehearsal.chat.message')}
        send={say('rehearsal.chat.send')}
        place={null}
        draftNote={say('rehearsal.compose.draftChat')}
        onSend={(said) => saying.mutate(said)}
      />
    </section>
  );
};
