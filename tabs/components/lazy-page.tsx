import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { type PageRoom, wantRooms } from '../../src/language/rooms.ts';

/** A part of the page, or its texts, could not be fetched: the wire, or a server that has newer pages by now. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a part of the page did not come', { cause });
    this.name = 'NotFetched';
  }
}

/** A part that is fetched when it is first shown, or when somebody knows before that it will be. */
export type LazyPage<P> = LazyExoticComponent<ComponentType<P>> & { readonly fetchAhead: () => void };

/**
 * A part of a page that is fetched when it is first shown, and with it the rooms of the catalogue that its
 * modules say beyond those of the page around it.
 */
export const lazyPage = <P,>(
  rooms: readonly PageRoom[],
  load: () => Promise<ComponentType<P>>,
): LazyPage<P> => {
  const page = lazy(async () => {
    try {
      const [loaded] = await Promise.all([load(), wantRooms(...rooms)]);
      return { default: loaded };
    } catch (problem) {
      throw new NotFetched(problem);
    }
  });
  return Object.assign(page, {
    fetchAhead: () => {
      // Whether it comes is told to whoever shows it: the browser keeps what it has, and asks again for what failed.
      void Promise.allSettled([load(), wantRooms(...rooms)]);
    },
  });
};
