import { useEffect, useRef } from 'react';
import type { Post as PostData } from '../../../src/server/contract/rehearsal.ts';
import { Post } from './post.tsx';

/** Posts, oldest first. Scrolls to a new one only where the reader already was at the end. */
export const PostList = ({ posts, label }: { posts: readonly PostData[]; label: string }) => {
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = posts.at(-1)?.id;

  useEffect(() => {
    const element = list.current;
    if (element !== null && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [last]);

  return (
    <div
      ref={list}
      className="posts"
      role="log"
      aria-label={label}
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
      }}
    >
      {posts.map((post) => (
        <Post key={post.id} post={post} />
      ))}
    </div>
  );
};
