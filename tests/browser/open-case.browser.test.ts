import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startProduct } from '../product.ts';
import { fillOpenCaseForm, openChat } from './bot-chat.ts';
import { phone, startBrowser } from './browser.ts';
import { look } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';
import { openChannel } from './teams-channel.ts';

/** From a sentence in the chat to a channel with its cards, in both languages (U3, U8, N20). */
describe('opening a case in the chat', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async (who: Visitor, sentence: string, criteria: readonly RegExp[]): Promise<string> => {
    const { say } = who;
    const chat = await openChat(who);
    await chat.write(sentence);
    const form = chat.card(say('cards.open.submit'));
    await form.waitFor();

    // Without evidence it is refused with its paragraph, and what was typed is still there.
    await form.getByLabel(criteria[0] ?? '').check();
    await form.getByRole('button', { name: say('cards.open.submit') }).click();
    await form.getByText('Code 5.6').nth(1).waitFor();
    expect(await form.getByLabel(criteria[0] ?? '').isChecked()).toBe(true);
    await look(who, 'chat-refused');

    await fillOpenCaseForm(who, form, {
      criteria,
      evidence: 'Two night shifts without a nurse',
      quality: 'Two meetings changed nothing',
    });
    await form.getByLabel(say('cards.open.evidence')).focus();
    await look(who, 'chat-form');
    await form.getByRole('button', { name: say('cards.open.submit') }).click();
    const opened = chat.card('EC-');
    await opened.waitFor();
    await look(who, 'chat-opened');
    const ref = /EC-\d{4}-\d{4}/.exec(await opened.innerText())?.[0];
    if (ref === undefined) throw new Error('the bot names no case');
    return ref;
  };

  const seesChannel = async (who: Visitor, ref: string): Promise<void> => {
    const { say } = who;
    const channel = await openChannel(who, ref);
    await channel.posts.getByText(say('cards.progress.allDone')).waitFor();
    // Each person's own view speaks their language alone.
    const lead = say('cards.progress.lead', { agency: 'Cyngor Sir Penrhyn' });
    await channel.posts.getByText(lead, { exact: true }).waitFor();
    await look(who, 'channel');
  };

  it('works in English', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Tom Example', language: 'en' });
    const ref = await open(visitor, 'open escalating concerns for Tŷ Gwyn', [
      /quality or safety/,
      /One serious/,
    ]);
    await seesChannel(visitor, ref);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('works in Welsh, on a phone', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'cy', window: phone });
    const ref = await open(visitor, 'agor pryderon cynyddol ar gyfer Tŷ Gwyn', [
      /Ansawdd neu ddiogelwch/,
      /Un mater/,
    ]);
    await seesChannel(visitor, ref);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });
});
