import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { openChat } from './bot-chat.ts';
import { phone, startBrowser } from './browser.ts';
import { openCaseTab } from './case-tab.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';
import { openChannel } from './teams-channel.ts';

/** A care home's planned closure, in Welsh, on a phone, from the chat to the end (P4). */
describe('cau cartref gofal, ar ffôn', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;
  let client: Client;
  let ref = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari', 'cy');
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'cy', window: phone });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  it('is opened from the chat', async () => {
    const { say } = visitor;
    const chat = await openChat(visitor);
    await chat.write('agor achos cau ar gyfer Plas Enghraifft');
    const form = chat.card(say('cards.open.submit'));
    // Neither is assumed: whoever opens the case says which.
    const kind = form.getByLabel(say('cards.open.closureKind'));
    await kind.selectOption({ label: say('cards.open.voluntary') });
    const planned = form.getByLabel(say('tabCase.open.planned'));
    await planned.selectOption({ label: say('cards.open.planned') });
    await form.getByLabel(say('cards.open.closesOn')).fill('2027-03-31');
    await form.getByLabel(say('cards.open.evidence')).fill('Rhybudd ysgrifenedig gan y darparwr');
    const reasons = form.getByRole('group', { name: say('cards.open.reason') }).getByRole('checkbox');
    await form.getByRole('checkbox').or(reasons).first().waitFor();
    await look(visitor, 'closure-form');
    const criteria = form.getByLabel(/darparwr/i).and(form.getByRole('checkbox'));
    await criteria.first().check();
    await form.getByRole('button', { name: say('cards.open.submit') }).click();
    const opened = chat.card('CL-');
    await opened.waitFor();
    await look(visitor, 'closure-opened');
    ref = /CL-\d{4}-\d{4}/.exec(await opened.innerText())?.[0] ?? '';
    expect(ref).not.toBe('');
  });

  it('has its checklists in the channel, where an item is ticked', async () => {
    const { say } = visitor;
    const channel = await openChannel(visitor, ref);
    await channel.posts.getByText(say('cards.progress.allDone'), { exact: true }).waitFor();
    // Fifteen sections stand on one card; each opens in its place, for whoever opens it.
    const { sections } = await client.view(ref);
    const checklist = channel.own(say('cards.summary.checklist'));
    const [section] = sections;
    const [item] = section?.items ?? [];
    const line = checklist.locator('.ac-columnSet').filter({ hasText: section?.title.cy ?? '' });
    for (const { title } of sections) await checklist.getByText(title.cy, { exact: true }).waitFor();
    await look(visitor, 'closure-checklist-card');
    await line.getByRole('button', { name: say('cards.list.show') }).click();
    const card = channel.own(`${section?.title.cy} (${section?.cite})`);
    await card.waitFor();
    const row = channel.row(item?.text.cy ?? '');
    await row.getByRole('button', { name: say('cards.section.tick') }).click();
    await row.getByText(/Mari Enghraifft/).waitFor();
    await look(visitor, 'closure-ticked');
    await card.getByRole('button', { name: say('cardsProcedures.back') }).click();
    const { total = 0 } = section ?? {};
    await line.getByText(say('cards.section.settled', { done: 1, total }), { exact: false }).waitFor();
    expect(visitor.mistakes).toEqual([]);
  });

  it('goes on in spite of a gate when a lead gives a reason, and shows it', async () => {
    const { say } = visitor;
    const tab = await openCaseTab(visitor, ref);
    const { stages } = await client.view(ref);
    const titleOf = (id: string): string => stages.find((stage) => stage.id === id)?.title.cy ?? '';
    // First the group has not all its seats (7.5), then it has not met.
    for (const [id, reason] of [
      ['clarification', 'Mae dwy sedd yn wag tan yfory.'],
      ['assessment', 'Cyfarfu’r grŵp dros y ffôn; daw cofnodion.'],
    ] as const) {
      const { question } = await client.view(ref);
      const certain = question?.answers.find((one) => one.leadsTo.includes(`stage:${id}`));
      if (certain !== undefined) await tab.answer(certain.text.cy, 'Mae’r darparwr wedi rhoi rhybudd.');
      const dialog = await tab.ask(say('tab.stage.enter', { stage: titleOf(id) }));
      await dialog.getByRole('button', { name: say('tab.stage.enterTitle'), exact: true }).click();
      const refusal = dialog.getByRole('alert');
      await refusal
        .getByText(/Code|PFP/)
        .first()
        .waitFor();
      await look(visitor, `closure-gate-${id}`);
      await refusal.getByLabel(say('common.problem.reason')).fill(reason);
      await refusal.getByRole('button', { name: say('common.problem.goOn') }).click();
      await tab.untilGone();
      await tab.tab.locator('[aria-current=step]').getByText(titleOf(id), { exact: true }).waitFor();
    }
    await tab.tab.getByRole('heading', { name: say('tab.case.overrides') }).waitFor();
    await tab.tab
      .getByText(/daw cofnodion/)
      .first()
      .waitFor();
    expect(visitor.mistakes).toEqual([]);
  });

  it('is worked in the tab and closed, with the reason for each gate passed still shown', async () => {
    const { say } = visitor;
    const { stages, sections } = await client.view(ref);
    const titleOf = (id: string): string => stages.find((stage) => stage.id === id)?.title.cy ?? '';
    const tab = await openCaseTab(visitor, ref);
    await tab.goTo('checklist');
    const open = sections.flatMap(({ items }) => items).filter(({ status }) => status === 'open');
    const [first, ...others] = open;
    const tick = say('tabParts.item.tickLabel', { text: first?.text.cy ?? '' });
    await tab.tab.getByRole('button', { name: tick, exact: true }).click();
    await tab
      .entry(first?.text.cy ?? '')
      .getByText(/Mari Enghraifft/)
      .waitFor();
    await look(visitor, 'closure-checklist');
    // The rest of a long list, as others tick it elsewhere.
    for (const { id } of others) await client.does(ref, { type: 'tickItem', item: id });
    // Completion waits for the day on which the last person moved (7.6).
    const moved = { type: 'recordMilestone', milestone: 'cl-last-person-moved', on: inDays(0) } as const;
    await client.does(ref, moved);
    await tab.goTo('overview');
    for (const id of ['relocation', 'completion', 'lessons']) {
      const { question } = await client.view(ref);
      const leads = question?.answers.find((one) => one.leadsTo.includes(`stage:${id}`));
      if (leads !== undefined) await tab.answer(leads.text.cy, 'Gofynnwyd i bawb.');
      await tab.ask(say('tab.stage.enter', { stage: titleOf(id) }));
      await tab.send(say('tab.stage.enterTitle'));
      await tab.tab.locator('[aria-current=step]').getByText(titleOf(id), { exact: true }).waitFor();
    }
    await tab.goTo('log');
    const entry = await tab.ask(say('tabParts.log.enter'));
    await entry.getByLabel(say('tabParts.log.which')).selectOption('lesson');
    await entry
      .getByLabel(say('tabParts.log.text'))
      .fill('Gofyn am allweddi’r ystafell feddyginiaeth ar y diwrnod cyntaf.');
    await tab.send(say('tabParts.log.enter'));
    await tab.goTo('overview');
    const close = await tab.ask(say('tab.stage.close'));
    await close.getByLabel(say('tab.stage.closeOutcome')).fill('Mae pawb wedi symud ac ymgartrefu');
    await close.getByLabel(say('tab.stage.closeNone')).check();
    await look(visitor, 'closure-close');
    await tab.send(say('tab.stage.close'));
    await tab.tab
      .getByText(/Mae pawb wedi symud/)
      .first()
      .waitFor();
    await tab.tab
      .getByText(/daw cofnodion/)
      .first()
      .waitFor();
    await look(visitor, 'closure-closed');
    expect(visitor.mistakes).toEqual([]);
  });
});
