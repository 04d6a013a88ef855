import { Avatar, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { CardActionAnswer, Post as PostData } from '../../../src/server/contract/rehearsal.ts';
import { timeOf } from '../../components/dates.ts';
import { RequestProblem } from '../state/requests.ts';
import { useSay, useSession } from '../state/session.tsx';
import { CardView, type Executed } from './card-view.tsx';
import { cleanMarkdown } from './markdown.ts';

const cardSchema = z.record(z.string(), z.unknown());
const errorSchema = z.object({ message: z.string() });

/** What Teams shows for the bot's answer to a click. */
type Outcome =
  | { readonly kind: 'card'; readonly card: Record<string, unknown>; readonly replaces: string | null }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

const outcomeOf = (answer: CardActionAnswer, editedAt: string | null, unavailable: string): Outcome => {
  if (answer.type === 'application/vnd.microsoft.card.adaptive') {
    const card = cardSchema.safeParse(answer.value);
    if (card.success) return { kind: 'card', card: card.data, replaces: editedAt };
  }
  if (answer.type === 'application/vnd.microsoft.activity.message' && typeof answer.value === 'string') {
    return { kind: 'message', text: answer.value };
  }
  const error = errorSchema.safeParse(answer.value);
  return { kind: 'error', text: error.success ? error.data.message : unavailable };
};

/** A message or card in a channel or the chat, and what came of clicking in it. */
export const Post = ({ post }: { post: PostData }) => {
  const { requests, person } = useSession();
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const time = timeOf(post.at);
  const mine = post.from.kind === 'person' && post.from.id === person.objectId;
  const name =
    post.from.kind === 'bot' ? say('rehearsal.post.bot') : mine ? say('rehearsal.post.you') : post.from.name;
  // An answer's card is this person's only; the next edit of the message shows everybody's again.
  const card = outcome?.kind === 'card' && outcome.replaces === post.editedAt ? outcome.card : post.card;

  const execute = async ({ verb, data }: Executed): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      const answer = await requests.act({
        conversationId: post.conversationId,
        activityId: post.id,
        verb,
        data,
      });
      const next = outcomeOf(answer, post.editedAt, say('rehearsal.post.unavailable'));
      setOutcome(next);
      return next.kind !== 'error';
    } catch (problem) {
      const text = problem instanceof RequestProblem ? problem.message : say('rehearsal.post.unavailable');
      setOutcome({ kind: 'error', text });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return (
    <article
      className={mine ? 'post post-mine' : 'post'}
      aria-label={say('rehearsal.post.by', { name, time })}
      data-post={post.id}
    >
      <Avatar aria-hidden size={32} name={name} color={post.from.kind === 'bot' ? 'brand' : 'colorful'} />
      <div className="post-content">
        <h3 className="post-from">
          <span className="post-name">{name}</span> <time dateTime={post.at}>{time}</time>
          {post.editedAt !== null && (
            <span className="post-edited">
              {say('rehearsal.post.edited', { time: timeOf(post.editedAt) })}
            </span>
          )}
        </h3>
        {post.text !== undefined && post.text !== '' && (
          // Cleaned of everything but text formatting.
          <div className="post-text" dangerouslySetInnerHTML={{ __html: cleanMarkdown(post.text) }} />
        )}
        {card !== undefined && <CardView card={card} onExecute={execute} />}
        <div aria-live="polite" className="post-outcome">
          {busy && <Spinner size="tiny" label={say('rehearsal.post.sending')} />}
          {!busy && outcome?.kind === 'message' && (
            <MessageBar intent="success">
              <MessageBarBody>{outcome.text}</MessageBarBody>
            </MessageBar>
          )}
          {!busy && outcome?.kind === 'error' && (
            <MessageBar intent="error">
              <MessageBarBody>{outcome.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </article>
  );
};
