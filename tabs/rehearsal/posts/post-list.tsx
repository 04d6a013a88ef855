import { useEffect, useRef } from 'react';
import type { Post as PostData } from '../../../src/server/contract/rehearsal.ts';
import { useScrollStop } from '../../components/use-scroll-stop.ts';
import { Post } from './post.tsx';

/** Height of the newest post: who stands anywhere in it has read what came before. */
const newestHeight = (element: HTMLElement | null): number => element?.lastElementChild?.clientHeight ?? 0;

/** Posts, oldest first. Scrolls to a new one only where the reader was near the end of the others. */
export const PostList = ({ posts, label }: { posts: readonly PostData[]; label: string }) => {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const shown = useRef<string | undefined>(undefined);
  const last = posts.at(-1)?.id;
  useScrollStop(list);

  useEffect(() => {
    const element = list.current;
    const isNew = last !== shown.current;
    shown.current = last;
    if (element === null || !isNew || !atEnd.current) return;
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
