import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';
import { type PageRoom, wantRooms } from '../../src/language/rooms.ts';

/** A part of the page, or its texts, could not be fetched: the wire, or a server that has newer pages by now. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a part of the page did not come', { cause });
    this.name = 'NotFetched';
  }
}

/** A part that is fetched when it is first shown, or when somebody knows before that it will be. */
export type LazyPage<P> = ((props: P) => ReactNode) & { readonly fetchAhead: () => Promise<void> };

/**
 * A part of a page that is fetched when it is first shown, and with it the rooms of the catalogue that its
 * modules say beyond those of the page around it.
 */
export const lazyPage = <P extends object>(
  rooms: readonly PageRoom[],
  load: () => Promise<ComponentType<P>>,
): LazyPage<P> => {
  let here: ComponentType<P> | null = null;
  const fetched = async (): Promise<ComponentType<P>> => {
    const [loaded] = await Promise.all([load(), wantRooms(...rooms)]);
    here = loaded;
    return loaded;
  };
  const Later = lazy(async () => {
    try {
      return { default: await fetched() };
    } catch (problem) {
      throw new NotFetched(problem);
    }
  });
  /** What is here already is drawn at once: React shows what it had to wait for 300 ms later at the earliest. */
  const Page = (props: P): ReactNode => {
    const [shown] = useState(() => ({ Part: here ?? Later }));
    return createElement<P>(shown.Part, props);
  };
  return Object.assign(Page, {
    fetchAhead: async () => {
      // Whether it comes is told to whoever shows it: the browser keeps what it has, and asks again for what failed.
      await Promise.allSettled([fetched()]);
    },
  });
};
