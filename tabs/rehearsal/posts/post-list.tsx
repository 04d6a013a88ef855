import { useEffect, useRef } from 'react';
import type { Post as PostData } from '../../../src/server/contract/rehearsal.ts';
import { Post } from './post.tsx';

/** Height of the newest post: who stands anywhere in it has read what came before. */
const newestHeight = (element: HTMLElement | null): number => element?.lastElementChild?.clientHeight ?? 0;

/** Posts, oldest first. Scrolls to a new one only where the reader was near the end of the others. */
export const PostList = ({ posts, label }: { posts: readonly PostData[]; label: string }) => {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = posts.at(-1)?.id;

  useEffect(() => {
    const element = list.current;
    if (element === null || !atEnd.current) return;
    element.scrollTop = element.scrollHeight;
    // A long card is read from its beginning.
    const newest = element.lastElementChild;
    if (newest !== null && newest.clientHeight > element.clientHeight)
      newest.scrollIntoView({ block: 'start' });
  }, [last]);

  return (
    <div
      ref={list}
      className="posts"
      role="log"
      aria-label={label}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < Math.max(80, newestHeight(list.current));
      }}
    >
      {posts.map((post) => (
        <Post key={post.id} post={post} />
      ))}
    </div>
  );
};
