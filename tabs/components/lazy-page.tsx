import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { type PageRoom, wantRooms } from '../../src/language/rooms.ts';

/** A part of the page, or its texts, could not be fetched: the wire, or a server that has newer pages by now. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a part of the page did not come', { cause });
    this.name = 'NotFetched';
  }
}

/**
 * A part of a page that is fetched when it is first shown, and with it the rooms of the catalogue that its
 * modules say beyond those of the page around it.
 */
export const lazyPage = <P,>(
  rooms: readonly PageRoom[],
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> =>
  lazy(async () => {
    try {
      const [page] = await Promise.all([load(), wantRooms(...rooms)]);
      return { default: page };
    } catch (problem) {
      throw new NotFetched(problem);
    }
  });
