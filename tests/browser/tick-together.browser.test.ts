import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { look } from './look.ts';
import { type Theme, type Visitor, visitAs } from './rehearsal-page.ts';
import { openChannel } from './teams-channel.ts';

/** A checklist in the channel, ticked by two people at once, refused to a third (U4, N4). */
describe('ticking together', () => {
  let product: Product;
  let browser: Browser;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    const mari = await Client.signIn(product.url, 'mari');
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const enter = async (name: string, language: 'en' | 'cy', theme: Theme = 'light') => {
    const visitor: Visitor = await visitAs(browser, product.url, { name, language, theme });
    return { visitor, channel: await openChannel(visitor, ref) };
  };

  it('loses nothing, and both see who within two seconds, each in their own language', async () => {
    const gwen = await enter('Gwen Esiampl', 'en', 'dark');
    const mari = await enter('Mari Enghraifft', 'cy', 'contrast');
    const [first, second] =
      (await (await Client.signIn(product.url, 'mari')).view(ref)).sections[0]?.items ?? [];
    if (first === undefined || second === undefined) throw new Error('the first section has no two items');

    await Promise.all([
      gwen.channel
        .row(first.text.en)
        .getByRole('button', { name: gwen.visitor.say('cards.section.tick') })
        .click(),
      mari.channel
        .row(second.text.cy)
        .getByRole('button', { name: mari.visitor.say('cards.section.tick') })
        .click(),
    ]);
    const ticked = Date.now();
    await Promise.all([
      gwen.channel.row(second.text.en).getByText('Mari Enghraifft').waitFor(),
      mari.channel.row(first.text.cy).getByText('Gwen Esiampl').waitFor(),
    ]);
    expect(Date.now() - ticked).toBeLessThan(2_000);

    await look(gwen.visitor, 'channel-ticked-dark');
    await look(mari.visitor, 'channel-ticked-contrast');
    expect([...gwen.visitor.mistakes, ...mari.visitor.mistakes]).toEqual([]);

    // Undo leaves the other’s tick alone.
    await gwen.channel
      .row(first.text.en)
      .getByRole('button', { name: gwen.visitor.say('cards.section.undo') })
      .click();
    await mari.channel
      .row(first.text.cy)
      .getByRole('button', { name: mari.visitor.say('cards.section.tick') })
      .waitFor();
    expect(await mari.channel.row(second.text.cy).getByText('Mari Enghraifft').count()).toBe(1);
    await gwen.visitor.close();
    await mari.visitor.close();
  });

  it('keeps a note that is being written while others tick', async () => {
    const gwen = await enter('Gwen Esiampl', 'en');
    const { say, page } = gwen.visitor;
    const item = (await (await Client.signIn(product.url, 'mari')).view(ref)).sections[0]?.items[2];
    if (item === undefined) throw new Error('the first section has no third item');
    const card = gwen.channel.card(item.text.en);
    await card.getByRole('button', { name: say('cards.section.form') }).click();
    const note = card.getByLabel(say('cards.section.note'));
    await note.fill('Half a sentence');
    await note.press('End');

    const tom = await Client.signIn(product.url, 'tom');
    await tom.does(ref, { type: 'tickItem', item: item.id });
    await gwen.channel.row(item.text.en).getByText('Tom Example').waitFor();
    expect(await note.inputValue()).toBe('Half a sentence');
    await page.keyboard.type(' goes on');
    expect(await note.inputValue()).toBe('Half a sentence goes on');
    await gwen.visitor.close();
  });

  it('shows in the pinned tab, which Teams signs the person in to', async () => {
    const visitor = await visitAs(browser, product.url, { name: 'Gwen Esiampl', language: 'en' });
    const { tab } = await openCaseTab(visitor, ref);
    await tab.getByRole('heading', { name: /Tŷ Gwyn/ }).waitFor();
    await look(visitor, 'tab-in-teams');
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('refuses somebody outside the group, in words', async () => {
    const pat = await enter('Pat Placeholder', 'en');
    const [item] = (await (await Client.signIn(product.url, 'mari')).view(ref)).sections[1]?.items ?? [];
    if (item === undefined) throw new Error('the second section has no item');
    const { say } = pat.visitor;
    await pat.channel
      .row(item.text.en)
      .getByRole('button', { name: say('cards.section.tick') })
      .click();
    const notYours = pat.channel.posts.getByText(say('refusals.codes.not-permitted.title'));
    const noSuchCase = pat.channel.posts.getByText(say('refusals.codes.case-not-found.title'));
    await notYours.or(noSuchCase).first().waitFor();
    await look(pat.visitor, 'channel-outsider');
    expect(pat.visitor.mistakes).toEqual([]);
    await pat.visitor.close();
  });
});
