import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/language/translate.ts';
import { sayStep } from '../../src/language/steps.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { patience, phone, startBrowser } from './browser.ts';
import { caseTabIn } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { goToApp, type Visitor, visitAs } from './rehearsal-page.ts';
import { openChannel } from './teams-channel.ts';

/** What a person sees, and can do, when the far end of the wire misbehaves (N3, N12). */
describe('faults', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;
  let client: Client;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'tom');
    visitor = await visitAs(browser, product.url, { name: 'Tom Example', language: 'en' });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  const switchFault = async (name: string, on: boolean, times?: number): Promise<void> => {
    await goToApp(visitor, 'facilitator');
    const one = visitor.page.getByRole('listitem').filter({ hasText: name });
    if (on && times !== undefined) {
      const box = one.getByRole('spinbutton');
      await box.fill(String(times));
      await box.press('Tab');
    }
    const toggle = one.getByRole('switch', { name });
    if ((await toggle.isChecked()) !== on) await toggle.click();
    await expect.poll(() => toggle.isChecked(), patience).toBe(on);
  };

  it('says on the progress card that a step is being tried again, until it is done', async () => {
    const { say } = visitor;
    const en = sayIn('en');
    await switchFault(en('rehearsal.faults.known.lostReply.name'), true, 1);
    await switchFault(en('rehearsal.faults.known.slowFolder.name'), true, 3);
    await look(visitor, 'faults');
    const { ref } = await client.open(escalatingConcerns);
    const channel = await openChannel(visitor, ref);
    const row = channel.row(sayStep('folder', 'en'));
    await row
      .getByText(/trying again, attempt/)
      .first()
      .waitFor();
    await look(visitor, 'channel-retrying');
    await channel.posts.getByText(say('cards.progress.allDone'), { exact: true }).waitFor();
    // The reply was lost, the channel was not: there is one, with each card once.
    await goToApp(visitor, 'teams');
    const channels = visitor.page.getByRole('navigation', { name: say('rehearsal.teams.channels') });
    expect(await channels.getByRole('link', { name: ref }).count()).toBe(1);
    expect(visitor.mistakes).toEqual([]);
  });

  it('fails aloud when no name is free, and “try again” works once the fault is gone', async () => {
    const { page, say } = visitor;
    const taken = say('rehearsal.faults.known.nameTaken.name');
    await switchFault(taken, true, 1000);
    const { ref } = await client.open(escalatingConcerns);
    // Without a channel there is no pinned tab: the case's page stands in a window of its own.
    await page.goto(`${product.url}/tab/#/case/${ref}`);
    const tab = caseTabIn(visitor, page);
    await page.getByText(say('tab.step.failedBanner', { count: 1 }), { exact: true }).waitFor();
    await look(visitor, 'case-step-failed');
    await page.getByRole('link', { name: say('tab.step.look') }).click();
    const retry = say('tab.step.retryLabel', { step: sayStep('channel', 'en') });
    await page.getByRole('button', { name: retry, exact: true }).waitFor();
    await look(visitor, 'steps-failed');
    await page.setViewportSize(phone);
    await look(visitor, 'steps-failed');
    await page.setViewportSize({ width: 1280, height: 800 });

    await page.goto(product.url);
    await switchFault(taken, false);
    await page.goto(`${product.url}/tab/#/case/${ref}/steps`);
    await page.getByRole('button', { name: retry, exact: true }).click();
    await expect
      .poll(
        () =>
          tab.entry(sayStep('channel', 'en')).getByText(say('case.stepStatus.done'), { exact: true }).count(),
        patience,
      )
      .toBe(1);
    expect(await page.getByText(say('tab.step.failedBanner', { count: 1 })).count()).toBe(0);
    await page.goto(product.url);
    const channel = await openChannel(visitor, ref);
    await channel.posts.getByText(say('cards.progress.allDone'), { exact: true }).waitFor();
    expect(visitor.mistakes).toEqual([]);
  });
});
