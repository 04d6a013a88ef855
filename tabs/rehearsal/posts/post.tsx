import { Avatar, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { Post as PostData } from '../../../src/server/contract/rehearsal.ts';
import { timeOf } from '../../components/dates.ts';
import { useSay, useSession } from '../state/session.tsx';
import { CardView } from './card-view.tsx';
import { cleanMarkdown } from './markdown.ts';
import { useCard } from './use-card.ts';

/** A message or card in a channel or the chat, and what came of clicking in it. */
export const Post = ({ post }: { post: PostData }) => {
  const { person } = useSession();
  const say = useSay();
  const { card, said, busy, execute } = useCard(post);

  const time = timeOf(post.at);
  const mine = post.from.kind === 'person' && post.from.id === person.objectId;
  const name =
    post.from.kind === 'bot' ? say('rehearsal.post.bot') : mine ? say('rehearsal.post.you') : post.from.name;

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
          {!busy && said !== null && (
            <MessageBar intent={said.kind === 'error' ? 'error' : 'success'} layout="multiline">
              <MessageBarBody>{said.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </article>
  );
};
