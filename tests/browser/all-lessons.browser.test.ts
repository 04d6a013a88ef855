import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookMeeting } from '../journeys/acts.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns, inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import {
  followLessonsLearnt,
  followOverview,
  followTogether,
  followWhatGoesWrong,
} from './lessons-of-days.ts';
import {
  followClosure,
  followProviderFailure,
  followSteppingOver,
  followSuspension,
} from './lessons-of-procedures.ts';
import { pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/**
 * Every lesson after the first, followed one after the other by what its steps say (N23). What the lesson names in
 * bold is what is pressed, so that a lesson that can no longer be followed fails here.
 */
describe('each lesson can be followed', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;
  let mari: Client;
  /** What the first lesson leaves behind. */
  let first: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    const alone = escalatingConcerns.group.filter(({ name }) => name === 'Mari Enghraifft');
    ({ ref: first } = await mari.open({ ...escalatingConcerns, group: alone }));
    await mari.does(first, {
      type: 'addAction',
      action: {
        text: 'Fill the night shift',
        source: 'contract',
        owner: 'Dafydd Sampl-Rees',
        due: inDays(20),
      },
      providerResponse: 'The provider accepts the findings',
    });
    await bookMeeting(mari, first);
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
  });
  afterAll(async () => {
    await visitor?.close();
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  it('quality assurance, and stepping over', async () => {
    await followSteppingOver(visitor, first);
    expect(visitor.mistakes).toEqual([]);
  });
  it('suspending new commissioning', async () => {
    await followSuspension(visitor, first);
    expect(visitor.mistakes).toEqual([]);
  });
  it('meetings, colleagues, the morning after', async () => {
    await followTogether(visitor, first);
    expect(visitor.mistakes).toEqual([]);
  });
  it('a home closes', async () => {
    await followClosure(visitor);
    expect(visitor.mistakes).toEqual([]);
  });
  it('a provider fails', async () => {
    await followProviderFailure(visitor, first);
    expect(visitor.mistakes).toEqual([]);
  });
  it('lessons, and the end of a case', async () => {
    await followLessonsLearnt(visitor, first);
    expect(visitor.mistakes).toEqual([]);
  });
  it('what goes wrong', async () => {
    await followWhatGoesWrong(visitor);
    expect(visitor.mistakes).toEqual([]);
  });
  it('director, administrator, outsider', async () => {
    await followOverview(visitor);
    // Whoever is outside is told that there is no such case.
    expect(visitor.mistakes.filter((one) => !one.includes('404 (Not Found)'))).toEqual([]);
  });
});
