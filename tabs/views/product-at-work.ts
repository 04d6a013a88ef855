import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { Client } from '../../tests/journeys/client.ts';
import { type Product, startProduct } from '../../tests/product.ts';
import { hurry } from './failing.ts';
import type { PageWindow } from './page-window.ts';

/** A product at work for the tests around it, and what stands in it; one page of it is open at a time. */
export interface ProductAtWork<World> {
  readonly url: string;
  readonly mari: Client;
  readonly world: World;
  /** The page that is open. */
  readonly page: PageWindow | undefined;
  /** Opens a page in the place of the one before. */
  show(open: () => PageWindow): PageWindow;
}

const asked = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the product does not run yet');
  return value;
};

/** Starts it before the first test of the block that it is called in, and stops it after the last. */
export const productAtWork = <World>(furnish: (mari: Client) => Promise<World>): ProductAtWork<World> => {
  let product: Product | undefined;
  let mari: Client | undefined;
  let world: World | undefined;
  let page: PageWindow | undefined;

  beforeAll(async () => {
    hurry();
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    world = await furnish(mari);
  });
  afterEach(() => {
    page?.close();
    page = undefined;
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await product?.stop();
  });

  return {
    get url() {
      return asked(product).url;
    },
    get mari() {
      return asked(mari);
    },
    get world() {
      return asked(world);
    },
    get page() {
      return page;
    },
    show(open) {
      page?.close();
      page = open();
      return page;
    },
  };
};
