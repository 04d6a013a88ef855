import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../journeys/client.ts';
import { escalatingConcerns, inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { openChat } from './bot-chat.ts';
import { patience, startBrowser } from './browser.ts';
import { openCalendar } from './calendar.ts';
import { openCaseTab } from './case-tab.ts';
import { openFiles } from './files.ts';
import { look, pictureFailures } from './look.ts';
import { type Visitor, visitAs } from './rehearsal-page.ts';
import { askForVoluntarySuspension, suspendAndLift } from './suspension-steps.ts';
import { openChannel } from './teams-channel.ts';

/** The commissioning lead's whole case after it is open: plan, meeting, notification, suspension, close (U4–U6). */
describe('escalating concerns on the pages', () => {
  let product: Product;
  let browser: Browser;
  let visitor: Visitor;
  let client: Client;
  let ref: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    client = await Client.signIn(product.url, 'mari');
    ({ ref } = await client.open(escalatingConcerns));
    await client.until(ref, 'all steps done', ({ steps }) => steps.every(({ status }) => status === 'done'));
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  pictureFailures(() => visitor);

  it('adds an action from the card, refused until the provider was heard (4.11)', async () => {
    const { say } = visitor;
    const channel = await openChannel(visitor, ref);
    const plan = channel.own(say('cards.plan.title'));
    await plan.getByText(say('cards.plan.none'), { exact: true }).waitFor();
    await plan.getByRole('button', { name: say('cards.plan.add') }).click();
    await plan.getByLabel(say('cards.plan.text')).fill('Fill the night shift with permanent staff');
    await plan.getByLabel(say('cards.plan.owner')).fill('Dafydd Sampl-Rees');
    await plan.getByLabel(say('cards.plan.dueLabel')).fill(inDays(20));
    await plan.getByRole('button', { name: say('cards.plan.save') }).click();
    await plan.getByText(/^• .*\(Code 4\.11\)$/).waitFor();
    // The form is folded away, as Teams folds it; what was typed is still in it.
    await plan.getByRole('button', { name: say('cards.plan.add') }).click();
    expect(await plan.getByLabel(say('cards.plan.owner')).inputValue()).toBe('Dafydd Sampl-Rees');
    await look(visitor, 'channel-plan-refused');

    await plan.getByLabel(say('cards.plan.providerResponse')).fill('The provider accepts the findings.');
    await plan.getByRole('button', { name: say('cards.plan.save') }).click();
    await plan.getByText(say('cards.plan.count', { open: 1, met: 0 })).waitFor();
    await plan.getByText('1. Fill the night shift with permanent staff').waitFor();
    await look(visitor, 'channel-plan');
  });

  it('adds another from a sentence in the chat, and the channel’s card has it', async () => {
    const { say } = visitor;
    const chat = await openChat(visitor);
    await chat.write(
      `add action ${ref}: Mend the medication records, owner Dafydd Sampl-Rees, by 30 December`,
    );
    await chat.card('2. Mend the medication records').waitFor();
    await look(visitor, 'chat-action');
    const channel = await openChannel(visitor, ref);
    const plan = channel.own(say('cards.plan.title'));
    await plan.getByText('2. Mend the medication records').waitFor();
    await plan.getByRole('button', { name: say('cards.plan.agree') }).click();
    await plan.getByLabel(say('cards.plan.agreedWith')).fill('Siân Esiampl-Jones');
    await plan.getByRole('button', { name: say('cards.plan.saveAgreed') }).click();
    await plan.getByText(/Siân Esiampl-Jones/).waitFor();
    expect(visitor.mistakes).toEqual([]);
  });

  it('adds, changes, reviews and meets actions in the tab', async () => {
    const { say } = visitor;
    const tab = await openCaseTab(visitor, ref);
    await tab.goTo('plan');
    let dialog = await tab.ask(say('tabParts.plan.add'));
    await dialog.getByLabel(say('tabParts.plan.text')).fill('Repair the lift');
    await dialog.getByLabel(say('tabParts.plan.source')).selectOption('ciw-notice');
    await dialog.getByLabel(say('tabParts.plan.owner')).fill('Gwenno Ffug');
    await dialog.getByLabel(new RegExp(`^${say('tabParts.plan.due')}`)).fill(inDays(30));
    await look(visitor, 'tab-plan-add');
    await tab.send(say('tabParts.plan.add'));
    await tab
      .entry('Repair the lift')
      .getByText(/Gwenno Ffug/)
      .waitFor();

    dialog = await tab.ask(say('tabParts.plan.updateLabel', { number: 3 }));
    await dialog.getByLabel(say('tabParts.plan.owner')).fill('Elin Enghraifft');
    await tab.send(say('tabParts.plan.update'));
    await tab
      .entry('Repair the lift')
      .getByText(/Elin Enghraifft/)
      .waitFor();

    dialog = await tab.ask(say('tabParts.plan.reviewLabel', { number: 2 }));
    await dialog.getByLabel(say('tabParts.plan.progressLabel')).selectOption('at-risk');
    await dialog.getByLabel(say('tab.case.note')).fill('Two of four books mended');
    await tab.send(say('tabParts.plan.review'));
    await tab.entry('Mend the medication').getByText(say('case.progress.at-risk')).waitFor();

    dialog = await tab.ask(say('tabParts.plan.meetLabel', { number: 3 }));
    await dialog.getByLabel(say('tabParts.plan.metHow')).fill('Seen on the visit');
    await tab.send(say('tabParts.plan.meet'));
    await tab.tab.getByText(say('tabParts.plan.counts', { open: 2, met: 1 })).waitFor();
    await look(visitor, 'tab-plan');
    expect(visitor.mistakes).toEqual([]);
  });

  it('goes on to the next stages', async () => {
    const { say } = visitor;
    const { stages, question, procedure } = await client.view(ref);
    const titleOf = (id: string): string => stages.find((stage) => stage.id === id)?.title.en ?? '';

    // First on the channel's card: what is to be decided, the answer, and on by it.
    const channel = await openChannel(visitor, ref);
    const progress = channel.own(procedure.title.en);
    await progress.getByRole('button', { name: say('cardsProcedures.stage.decide') }).click();
    const card = channel.own(say('cards.stage.title'));
    await card.getByText(say('tabCase.way.unanswered'), { exact: false }).first().waitFor();
    await look(visitor, 'channel-stage-question');
    await card.getByRole('button', { name: say('cardsProcedures.stage.answer') }).click();
    const onward = question?.answers.find((one) => one.leadsTo.includes('stage:plan'));
    await card.getByRole('radio', { name: onward?.text.en ?? '' }).check();
    await card.getByLabel(say('tabCase.question.rationale')).fill('The evidence holds');
    await card.getByRole('button', { name: say('tabCase.question.record') }).click();
    await card.getByText('The evidence holds', { exact: true }).waitFor();
    await look(visitor, 'channel-stage-answered');
    await card.getByRole('button', { name: say('tab.stage.enter', { stage: titleOf('plan') }) }).click();
    await card.getByLabel(say('cards.stage.which')).selectOption('plan');
    await card.getByRole('button', { name: say('cards.stage.enter'), exact: true }).click();
    const now = await client.until(ref, 'the next stage', ({ stage }) => stage.id === 'plan');
    const stands = say('cards.progress.stage', { stage: now.stage.title.en, cite: now.stage.cite });
    await card.getByText(stands).waitFor();
    await look(visitor, 'channel-stage-plan');
    await card.getByRole('button', { name: say('cardsProcedures.back') }).click();
    await progress.waitFor();

    // Then on the case's own page.
    const tab = await openCaseTab(visitor, ref);
    const leads = now.question?.answers.find((one) => one.leadsTo.includes('stage:improvement'));
    if (leads !== undefined) await tab.answer(leads.text.en, 'The evidence holds');
    await tab.ask(say('tab.stage.enter', { stage: titleOf('improvement') }));
    await tab.send(say('tab.stage.enterTitle'));
    await tab.tab.locator('[aria-current=step]').getByText(titleOf('improvement'), { exact: true }).waitFor();
    await look(visitor, 'tab-improvement');
    expect(visitor.mistakes).toEqual([]);
  });

  it('finds times, books one with a link, moves it and cancels it', async () => {
    const { page, say } = visitor;
    const chat = await openChat(visitor);
    await chat.write(`schedule steering group ${ref}`);
    await chat.log.getByText(say('bot.searching', { ref })).waitFor();
    let channel = await openChannel(visitor, ref);
    let card = channel.own(say('cards.meeting.title', { number: 1 }));
    const choose = card.getByRole('button', { name: say('cards.meeting.choose'), exact: true });
    await choose.nth(2).waitFor();
    await look(visitor, 'channel-slots');
    await choose.nth(1).click();
    await card.getByText(say('cards.meeting.booked')).waitFor();
    await card.getByRole('link', { name: say('cards.meeting.join') }).waitFor();
    await look(visitor, 'channel-booked');

    let calendar = await openCalendar(visitor);
    const event = calendar.event(ref);
    expect(
      await event.getByRole('link', { name: say('rehearsal.calendar.join') }).getAttribute('href'),
    ).toMatch(/^https:/);
    const before = await calendar.when(ref);
    await look(visitor, 'calendar-booked');

    const tab = await openCaseTab(visitor, ref);
    await tab.goTo('meetings');
    const dialog = await tab.ask(say('tabParts.meeting.moveLabel', { number: 1 }));
    await dialog.getByLabel(say('tabParts.meeting.start')).fill(`${inDays(9)}T14:30`);
    await dialog.getByLabel(say('tab.case.why')).fill('The chair is in court');
    await look(visitor, 'tab-meeting-move');
    await tab.send(say('tabParts.meeting.move'));
    await tab
      .entry(say('tabParts.meeting.number', { number: 1 }))
      .getByText(/14:30–15:30/)
      .waitFor();
    await look(visitor, 'tab-meetings');
    calendar = await openCalendar(visitor);
    await calendar
      .event(ref)
      .getByText(/14:30–15:30/)
      .waitFor();
    expect(await calendar.when(ref)).not.toBe(before);

    channel = await openChannel(visitor, ref);
    card = channel.own(say('cards.meeting.title', { number: 1 }));
    const cancel = card.getByRole('button', { name: say('cards.meeting.cancel') });
    await cancel.first().click();
    await card.getByLabel(say('cards.reason')).last().fill('Met by telephone instead');
    await cancel.last().click();
    await card.getByText(say('cards.meeting.cancelled')).waitFor();
    calendar = await openCalendar(visitor);
    await calendar.event(ref).getByText(say('rehearsal.calendar.cancelled'), { exact: true }).waitFor();
    await look(visitor, 'calendar-cancelled');
    expect(page.url()).toContain('#/calendar');
  });

  it('says so when there is no time', async () => {
    const { say } = visitor;
    const tab = await openCaseTab(visitor, ref);
    await tab.goTo('meetings');
    const dialog = await tab.ask(say('tabParts.meeting.request'));
    // Longer than the hours that everybody works.
    await dialog.getByLabel(say('tabParts.meeting.duration')).fill('480');
    await dialog.getByLabel(say('tabParts.meeting.within')).fill('1');
    await tab.send(say('tabParts.meeting.request'));
    const second = tab.entry(say('tabParts.meeting.number', { number: 2 }));
    await second.getByText(say('case.meetingStatus.no-slot')).waitFor();
    await look(visitor, 'tab-no-slot');
    const channel = await openChannel(visitor, ref);
    const card = channel.own(say('cards.meeting.title', { number: 2 }));
    await card.getByRole('button', { name: say('cards.meeting.searchFurther') }).waitFor();
    await look(visitor, 'channel-no-slot');
    expect(visitor.mistakes).toEqual([]);
  });

  it('drafts the notification, files it in both languages, and shows its hash', async () => {
    const { say } = visitor;
    const chat = await openChat(visitor);
    await chat.write(`notify regulators ${ref}`);
    const drafted = await client.until(ref, 'a draft', ({ notifications }) => notifications.length > 0);
    const notification = drafted.notifications[0]?.title.en ?? '';
    await chat.log.getByText(say('botProcedures.drafted', { ref, title: notification })).waitFor();
    const channel = await openChannel(visitor, ref);
    const card = channel.own(`${notification} (Code 5.27)`);
    await card.getByText(say('cards.notification.review'), { exact: true }).waitFor();
    await look(visitor, 'channel-draft');
    await card.getByRole('button', { name: say('cards.notification.confirm') }).click();
    await card.getByLabel(say('cards.notification.others')).fill('Cyngor Arall <post@arall.example>');
    for (const field of await card.locator('textarea, input[type=text], input[type=date]').all()) {
      if (!(await field.isVisible()) || (await field.inputValue()) !== '') continue;
      await field.fill((await field.getAttribute('type')) === 'date' ? inDays(1) : 'Said by a person');
    }
    await look(visitor, 'channel-draft-form');
    await card.getByRole('button', { name: say('cards.notification.file') }).click();
    await card.getByText('SHA-256').nth(1).waitFor();
    await card
      .getByText(/Code 5\.28/)
      .first()
      .waitFor();
    await look(visitor, 'channel-filed');
    expect(visitor.mistakes).toEqual([]);
  });

  it('the files open: downloaded from the folder, they say what was confirmed and have the hash shown', async () => {
    const { say } = visitor;
    const tab = await openCaseTab(visitor, ref);
    await tab.goTo('documents');
    const shown = await tab.tab
      .getByRole('list', { name: say('tabParts.document.files') })
      .first()
      .innerText();
    await look(visitor, 'tab-documents');
    const names = [...shown.matchAll(/^.*\.docx/gm)].map(([name]) => name.trim().split('/').at(-1) ?? '');
    expect(names).toHaveLength(2);
    const files = await openFiles(visitor);
    await files.enter(ref);
    await files.enter('Notifications');
    await look(visitor, 'files');
    for (const name of names) {
      const content = await readFile(await files.download(name));
      expect(shown).toContain(createHash('sha256').update(content).digest('hex'));
      const { value: text } = await mammoth.extractRawText({ buffer: content });
      expect(text).toContain('Tŷ Gwyn');
      expect(text).toContain(ref);
      expect(text).toContain('Said by a person');
    }
  });

  it('keeps the duty to upload (5.28) open until a person confirms it', async () => {
    const { say } = visitor;
    const tab = await openCaseTab(visitor, ref);
    const { duties, notifications } = await client.view(ref);
    const upload = duties.find(({ cite }) => cite === 'Code 5.28')?.text.en ?? '';
    expect(upload).not.toBe('');
    await tab.entry(upload).getByText('Code 5.28').first().waitFor();
    await tab.goTo('documents');
    const title = notifications[0]?.title.en ?? '';
    const dialog = await tab.ask(say('tabParts.document.uploadLabel', { title }));
    await dialog.getByLabel(say('tabParts.document.uploadReference')).fill('COP-YMARFER-1');
    await tab.send(say('tabParts.document.upload'));
    await tab.tab.getByText(/COP-YMARFER-1/).waitFor();
    await tab.goTo('overview');
    await tab.tab.getByRole('heading', { name: say('tab.duty.title') }).waitFor();
    await expect.poll(() => tab.tab.getByText(upload, { exact: true }).count(), patience).toBe(0);
    // A second draft, from the tab, is looked at in both languages and thrown away.
    await tab.goTo('documents');
    await tab.tab
      .getByRole('button', { name: say('tabParts.document.draft', { title }), exact: true })
      .click();
    const preview = tab.tab.getByRole('document', { name: say('tabParts.document.preview') });
    await preview.waitFor();
    await tab.tab.getByRole('radio', { name: say('common.language.cy') }).check();
    await preview.and(tab.tab.locator('[lang=cy]')).waitFor();
    await look(visitor, 'tab-draft');
    await tab.tab.getByRole('button', { name: say('tabParts.document.saveDraft') }).click();
    await tab.ask(say('tabParts.document.discardLabel', { title }));
    await tab.send(say('tabParts.document.discard'));
    await tab.tab.getByText(say('case.notificationStatus.discarded'), { exact: true }).waitFor();
  });

  it('suspends new commissioning only with all that 5.19 and 5.23 ask for, and lifts it', async () => {
    await suspendAndLift(visitor, ref);
    expect(visitor.mistakes).toEqual([]);
  });

  it('never asks the provider for a voluntary suspension (5.22)', async () => {
    await askForVoluntarySuspension(visitor, ref);
    expect(visitor.mistakes).toEqual([]);
  });

  it('is not closed while remedies are open, is asked for once they are met, and closes (5.17)', async () => {
    const { say } = visitor;
    let tab = await openCaseTab(visitor, ref);
    const early = await tab.ask(say('tab.stage.close'));
    await early.getByLabel(say('tab.stage.closeOutcome')).fill('Over');
    await early.getByLabel(say('tab.stage.closeNone')).check();
    await early.getByRole('button', { name: say('tab.stage.close'), exact: true }).click();
    await early.getByRole('alert').getByText('Code 5.17').first().waitFor();
    await look(visitor, 'tab-close-refused');
    await tab.leave();

    await tab.goTo('plan');
    for (const number of [1, 2]) {
      const dialog = await tab.ask(say('tabParts.plan.meetLabel', { number }));
      await dialog.getByLabel(say('tabParts.plan.metHow')).fill('Seen on the visit');
      await tab.send(say('tabParts.plan.meet'));
    }
    await tab.tab.getByText(say('tab.case.shouldClose')).waitFor();
    await look(visitor, 'tab-should-close');

    const channel = await openChannel(visitor, ref);
    const card = channel.own(say('cards.closing.title'));
    await card.waitFor();
    await look(visitor, 'channel-closing');
    const close = card.getByRole('button', { name: say('cards.closing.close') });
    await close.first().click();
    await card.getByLabel(say('cards.closing.outcome')).fill('All remedies met');
    await card.getByLabel(say('cards.closing.residual')).fill('Activities programme still thin');
    await close.last().click();
    await channel.own(say('cards.closing.closed')).waitFor();
    await look(visitor, 'channel-closed');
    tab = await openCaseTab(visitor, ref);
    await tab.tab.getByText(/Activities programme still thin/).waitFor();
    expect(await tab.tab.getByRole('button', { name: say('tab.stage.close') }).count()).toBe(0);
    await look(visitor, 'tab-closed');
    expect(visitor.mistakes).toEqual([]);
  });
});
