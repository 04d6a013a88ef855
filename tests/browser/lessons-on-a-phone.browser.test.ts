import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { followFirstCase } from './first-lesson.ts';
import { followClosure, followSuspension } from './lessons-of-procedures.ts';
import { pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/**
 * Somebody who works in Welsh follows lessons on a phone, one after the other, by the same steps as at a desk (N23).
 * A picture of each step as it is read, and as it stands when it is done, is kept to be looked through.
 */
describe('lessons in Welsh on a phone', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;
  let first = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    visitor = await visitAs(browser, product.url, {
      name: 'Mari Enghraifft',
      language: 'cy',
      window: phone,
    });
  });
  afterAll(async () => {
    await visitor?.close();
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  it('the first case', async () => {
    first = await followFirstCase(visitor);
    expect(visitor.mistakes).toEqual([]);
  });
  it('suspending new commissioning', async () => {
    await followSuspension(visitor, first);
    expect(visitor.mistakes).toEqual([]);
  });
  it('a home closes', async () => {
    await followClosure(visitor);
    expect(visitor.mistakes).toEqual([]);
  });
});
