import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemView } from '../../src/case/view-schema.ts';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { desktop, phone, startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';

/** Changes by others on the page, and what is being typed meanwhile: two people, each in their own browser. */
describe('changes by others', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor | undefined;
  let mari: Client;
  let ref: string;
  let items: readonly ItemView[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    mari = await Client.signIn(product.url, 'mari');
    ({ ref } = await mari.open(escalatingConcerns));
    await mari.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    items = (await mari.view(ref)).sections[0]?.items ?? [];
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  const itemAt = (index: number): ItemView => {
    const item = items[index];
    if (item === undefined) throw new Error(`the first section has no item ${index}`);
    return item;
  };
  const enter = async (
    name: string,
    language: 'en' | 'cy' = 'en',
    window = desktop,
  ): Promise<{ who: Visitor; tab: Awaited<ReturnType<typeof openCaseTab>> }> => {
    const who = await visitAs(browser, product.url, { name, language, window });
    visitor = who;
    const tab = await openCaseTab(who, ref);
    await tab.tab.getByRole('heading', { name: /Tŷ Gwyn/ }).waitFor();
    return { who, tab };
  };
  const card = (tab: Pick<FrameLocator, 'getByRole'>, text: string) =>
    tab.getByRole('listitem').filter({ hasText: text }).last();

  it('stand on the page without it being loaded again', async () => {
    const { who, tab } = await enter('Gwen Esiampl');
    await tab.goTo('checklist');
    const { id, text } = itemAt(0);
    await mari.does(ref, { type: 'tickItem', item: id });
    await card(tab.tab, text.en).getByText('Mari Enghraifft').waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('leave a note that is being written as it is, ask which of two is meant, and lose neither', async () => {
    const { who, tab } = await enter('Gwen Esiampl');
    const { page, say } = who;
    const { id, text } = itemAt(1);
    await mari.does(ref, { type: 'noteItem', item: id, note: 'As it stood' });
    await tab.goTo('checklist');
    await card(tab.tab, text.en).getByText('As it stood').waitFor();
    await tab.ask(say('tabParts.item.noteLabel', { text: text.en }));
    const note = tab.dialog.getByRole('textbox', { name: say('tabParts.item.note') });
    await note.fill('I am still writing');
    await page.keyboard.press('Home');

    // 1. Another person's change elsewhere: nothing moves.
    await mari.does(ref, { type: 'tickItem', item: itemAt(2).id });
    // 2. Another person's change of the very same note.
    await mari.does(ref, { type: 'noteItem', item: id, note: 'Mari wrote this meanwhile' });
    await tab.dialog.getByText('Mari wrote this meanwhile').waitFor();
    expect(await note.inputValue()).toBe('I am still writing');
    // Focus and caret are where they were.
    await page.keyboard.type('Yes: ');
    expect(await note.inputValue()).toBe('Yes: I am still writing');
    await look(who, 'clash');

    // 3. Sending leads to the choice, and nothing is overwritten before it is made.
    await tab.dialog.getByRole('button', { name: say('tabParts.item.note'), exact: true }).click();
    await tab.dialog.locator('[data-clash] button:focus').waitFor();
    const [, standing] = (await mari.view(ref)).sections[0]?.items ?? [];
    expect(standing?.note).toBe('Mari wrote this meanwhile');
    await page.keyboard.press('Enter');
    await tab.dialog.locator('[data-clash]').waitFor({ state: 'hidden' });
    await tab.send(say('tabParts.item.note'));
    await card(tab.tab, text.en).getByText('Yes: I am still writing').waitFor();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('cymerir yr hyn a ysgrifennodd y llall pan ddewisir hynny, ar ffôn', async () => {
    const { who, tab } = await enter('Gwen Esiampl', 'cy', phone);
    const { say } = who;
    const { id, text } = itemAt(3);
    await tab.goTo('checklist');
    await tab.ask(say('tabParts.item.noteLabel', { text: text.cy }));
    const note = tab.dialog.getByRole('textbox', { name: say('tabParts.item.note') });
    await note.fill('Fy nodyn i');
    await mari.does(ref, { type: 'noteItem', item: id, note: 'Nodyn Mari' });
    await tab.dialog.getByRole('button', { name: say('tabLive.takeTheirs') }).waitFor();
    await look(who, 'clash');
    await tab.dialog.getByRole('button', { name: say('tabLive.takeTheirs') }).click();
    expect(await note.inputValue()).toBe('Nodyn Mari');
    await tab.leave();
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('keep the reasons of a decision that two leads write at once', async () => {
    const { who, tab } = await enter('Mari Enghraifft');
    const { say } = who;
    const view = await mari.view(ref);
    const [answer] = view.question?.answers ?? [];
    if (view.question === null || answer === undefined) throw new Error('the stage asks nothing');
    const rationale = tab.tab.getByLabel(say('tabCase.question.rationale'));
    await rationale.fill('My reasons, half written');
    await mari.does(ref, {
      type: 'answerQuestion',
      question: view.question.id,
      answer: answer.id,
      rationale: 'Answered in the other window',
    });
    await tab.tab
      .getByText(say('tabLive.answeredMeanwhile', { name: 'Mari Enghraifft' }))
      .or(tab.tab.getByText(say('tabLive.movedOn')))
      .waitFor();
    expect(await rationale.inputValue()).toBe('My reasons, half written');
    await look(who, 'answered-meanwhile');
    expect(who.mistakes).toEqual([]);
    await who.close();
  });

  it('come to every window of one person over one stream', async () => {
    const { who, tab } = await enter('Gwen Esiampl');
    const { page } = who;
    const streams: string[] = [];
    page.context().on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/changes') streams.push(request.url());
    });
    const token: { token: string } = await (
      await page.request.post(`${product.url}/rehearsal/sign-in`, { data: { person: 'gwen' } })
    ).json();
    // Seven more frames of hers: more than the six connections that a browser has to one server.
    const others = await page.context().newPage();
    await others.goto(product.url);
    await others.evaluate((given) => {
      sessionStorage.setItem('hafan.rehearsal.token', given);
    }, token.token);
    await others.setContent(
      Array.from(
        { length: 7 },
        () => `<iframe src="${product.url}/tab/#/case/${ref}/checklist" width="400" height="300"></iframe>`,
      ).join(''),
    );
    expect(tab).toBeDefined();
    const { id, text } = itemAt(4);
    const frames = Array.from({ length: 7 }, (_, at) => others.frameLocator('iframe').nth(at));
    for (const frame of frames) await frame.getByRole('heading', { name: /Tŷ Gwyn/ }).waitFor();
    await mari.does(ref, { type: 'tickItem', item: id });
    for (const frame of frames) await card(frame, text.en).getByText('Mari Enghraifft').waitFor();
    expect(streams.length).toBeLessThanOrEqual(1);
    await who.close();
  });

  it('are asked for again when the stream was broken', async () => {
    const { who, tab } = await enter('Gwen Esiampl');
    const { page } = who;
    await tab.goTo('checklist');
    await page.context().setOffline(true);
    const { id, text } = itemAt(5);
    await mari.does(ref, { type: 'tickItem', item: id });
    await page.context().setOffline(false);
    const ticked = card(tab.tab, text.en).getByText('Mari Enghraifft');
    await ticked.waitFor();
    expect(await ticked.count()).toBe(1);
    await who.close();
  });
});
