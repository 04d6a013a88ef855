import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { inDays } from '../journeys/given.ts';
import { fillOpenCaseForm } from './bot-chat.ts';
import { lessonTold } from './lesson-panel.ts';
import { followLesson } from './lesson-steps.ts';
import { goToApp, type Visitor } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';

/** Lessons about the days of a case, followed by what they say. `first` is the case that the first lesson leaves. */

const nextMorning = /^(?:Let the morning come|Gadael i’r bore ddod)/;
/** In the language of whoever it is for, whatever the page speaks. */
const aMorning = /your day in Hafan|eich diwrnod yn Hafan/;

/** A meeting, a colleague, the morning after. */
export const followTogether = async (visitor: Visitor, first: string): Promise<void> => {
  const picture = (name: string): Promise<void> => takeScreenshot(visitor.page, `lessons-${name}`);
  const { page } = visitor;
  const { steps } = lessonTold('together', visitor);
  const at = await followLesson(visitor, 'together');
  const { tab, press } = at;
  await at.go();
  const [meetings = '', open = '', change = '', own = '', english = '', add = '', save = ''] = await at.named(
    steps.agenda.title,
  );
  await at.openTab(first);
  await at.part(meetings);
  await press(tab, open);
  await press(tab, change);
  await press(tab, own);
  await at.fill(tab, english, 'Nights without a nurse');
  await press(tab, add);
  await press(tab, save);
  await at.seen(steps.agenda.title);

  await at.go();
  const [play = '', agenda = '', action = '', owner = '', due = '', next = ''] = await at.named(
    steps.note.title,
  );
  await press(page, play);
  const panel = page.frameLocator('iframe.side-panel');
  await panel.getByText(agenda, { exact: true }).waitFor();
  await panel.getByRole('checkbox').first().click();
  await at.fill(panel, action, 'Ring the families');
  await panel.getByLabel(owner, { exact: true }).fill('Siân Esiampl-Jones');
  await panel.getByLabel(due, { exact: true }).fill(inDays(7));
  await press(panel, next);
  await at.seen(steps.note.title);
  await picture('side-panel');

  const [finish = '', confirm = ''] = await at.named(steps.finish.title);
  await press(panel, finish);
  await press(panel.getByRole('dialog'), confirm);
  await at.seen(steps.finish.title);

  const [leave = '', plan = '', documents = ''] = await at.named(steps.minutes.title);
  await press(page, leave);
  await at.go();
  await page.getByText(/minutes of meeting 1|cofnodion cyfarfod 1/).waitFor();
  await picture('minutes-in-chat');
  await goToApp(visitor, 'teams');
  await at.openTab(first);
  await at.part(plan);
  await tab.getByText('Ring the families').first().waitFor();
  await at.part(documents);
  await at.tick(steps.minutes.title);

  const [posts = '', find = '', search = '', send = ''] = await at.named(steps['show-case'].title);
  await page.getByRole('tab', { name: posts, exact: true }).click();
  await page.getByRole('button', { name: find }).click();
  await page.getByRole('combobox', { name: search }).pressSequentially('gwyn');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.keyboard.type('Can you look at this before Friday?');
  await page.getByRole('button', { name: send, exact: true }).click();
  await page.locator('.post').filter({ hasText: 'before Friday' }).waitFor();
  await picture('case-shown');
  await at.tick(steps['show-case'].title);

  await at.go();
  const [morning = ''] = await at.named(steps.morning.title);
  await page.getByRole('heading', { name: morning }).waitFor();
  await page.getByRole('button', { name: nextMorning }).click();
  await page.getByText(visitor.say('rehearsal.morning.came')).waitFor();
  await at.tick(steps.morning.title);
  await at.go();
  await at.named(steps['morning-message'].title);
  await page.getByText(aMorning).last().waitFor({ timeout: 90_000 });
  await picture('morning');
  await at.tick(steps['morning-message'].title);
};

/** What was learnt, and how a case ends. */
export const followLessonsLearnt = async (visitor: Visitor, first: string): Promise<void> => {
  const picture = (name: string): Promise<void> => takeScreenshot(visitor.page, `lessons-${name}`);
  const { steps } = lessonTold('lessons-learnt', visitor);
  const at = await followLesson(visitor, 'lessons-learnt');
  const { tab, dialog, press } = at;
  await at.go();
  const [log = '', enter = '', which = '', kind = '', theme = ''] = await at.named(steps.lesson.title);
  await at.openTab(first);
  await at.part(log);
  await press(tab, enter);
  await dialog.getByLabel(new RegExp(`^${which}`)).selectOption({ label: kind });
  await dialog.getByLabel(new RegExp(`^${theme}`)).selectOption({ index: 1 });
  await at.send(enter);
  await at.seen(steps.lesson.title);

  const [overview = '', rationale = '', answer = '', close = '', outcome = ''] = await at.named(
    steps['too-early'].title,
  );
  await at.part(overview);
  await tab.getByRole('radio', { name: /^No: quality assurance/ }).check();
  await at.fill(tab, rationale, 'The remedies hold');
  await press(tab, answer);
  await press(tab, close);
  await at.fill(dialog, outcome, 'All is well again');
  await at.refused(close, 'Code 5.17');
  await at.leaveForm();
  await at.tick(steps['too-early'].title);

  const [plan = '', meet = ''] = await at.named(steps.meet.title);
  await at.part(plan);
  await at.button(tab, meet).waitFor();
  for (
    let open = await tab
      .getByRole('button')
      .filter({ hasText: new RegExp(String.raw`^\s*${meet}\s*$`) })
      .count();
    open > 0;
    open -= 1
  ) {
    await press(tab, meet);
    await at.send(meet);
  }
  await at.seen(steps.meet.title);

  const [back = '', closing = '', ending = '', none = ''] = await at.named(steps.close.title);
  await at.part(back);
  await press(tab, closing);
  await at.fill(dialog, ending, 'All is well again');
  await dialog.getByRole('checkbox', { name: none }).check();
  await press(dialog, closing);
  await at.seen(steps.close.title);
  await picture('closed');

  const [chronology = '', word = ''] = await at.named(steps.chronology.title);
  await at.part(chronology);
  const [document] = await Promise.all([visitor.page.waitForEvent('download'), press(tab, word)]);
  expect(document.suggestedFilename()).toMatch(/\.docx$/);
  await at.tick(steps.chronology.title);

  const [bundle = '', fetch = ''] = await at.named(steps.bundle.title);
  await press(tab, bundle);
  await at.button(tab, fetch).waitFor();
  const [file] = await Promise.all([visitor.page.waitForEvent('download'), press(tab, fetch)]);
  expect(file.suggestedFilename()).toBe(`${first}.zip`);
  await at.tick(steps.bundle.title);
};

/** Microsoft 365 on a bad day. */
export const followWhatGoesWrong = async (visitor: Visitor): Promise<void> => {
  const picture = (name: string): Promise<void> => takeScreenshot(visitor.page, `lessons-${name}`);
  const { page } = visitor;
  const { steps } = lessonTold('what-goes-wrong', visitor);
  const at = await followLesson(visitor, 'what-goes-wrong');
  const { tab, press, button } = at;
  const openCase = async (phrase: string): Promise<void> => {
    await goToApp(visitor, 'chat');
    await press(page, phrase);
    const submit = visitor.say('cards.open.submit');
    const form = page.locator('.card').filter({ hasText: submit }).last();
    await fillOpenCaseForm(visitor, form, {
      criteria: [/quality or safety/, /One serious/],
      evidence: 'Two night shifts without a nurse',
      quality: 'Two meetings changed nothing',
    });
    await press(form, submit);
  };
  const switched = (fault: string): Locator => page.getByRole('switch', { name: fault, exact: true });
  const timesOf = (fault: string): Locator =>
    page
      .locator('li.fault')
      .filter({ has: switched(fault) })
      .getByRole('spinbutton');
  await at.go();
  const [slow = ''] = await at.named(steps['slow-folder'].title);
  await switched(slow).click();
  await at.seen(steps['slow-folder'].title);

  await at.go();
  const [phrase = ''] = await at.named(steps.open.title);
  await openCase(phrase);
  await at.seen(steps.open.title);

  await at.go();
  const [, part = ''] = await at.named(steps.retrying.title);
  await at.openTab(/^EC-.*-0002/);
  await at.part(part);
  await at.seen(steps.retrying.title);

  await at.go();
  const [throttled = ''] = await at.named(steps.throttled.title);
  await switched(throttled).click();
  await at.seen(steps.throttled.title);
  await switched(throttled).click();

  const [taken = '', back = '', stepsPart = '', retry = ''] = await at.named(steps.again.title);
  await goToApp(visitor, 'facilitator');
  await timesOf(taken).fill('50');
  await page.keyboard.press('Tab');
  await switched(taken).click();
  await openCase(phrase);
  await page.getByText(/The case is open: EC-\d{4}-0003/).waitFor();
  await goToApp(visitor, 'facilitator');
  await switched(taken).click();
  await goToApp(visitor, 'teams');
  await at.openTab(/^EC-.*-0002/);
  await press(tab, back);
  await tab.getByRole('link', { name: /EC-\d{4}-0003/ }).click();
  await at.part(stepsPart);
  await picture('failed-step');
  await press(tab, retry);
  await at.seen(steps.again.title);

  await at.go();
  const [twice = '', tick = ''] = await at.named(steps.twice.title);
  await switched(twice).click();
  await at.seen(steps.twice.title);
  await goToApp(visitor, 'teams');
  await page.getByRole('link', { name: /^EC-.*-0002/ }).click();
  await page.getByRole('tab', { name: visitor.say('rehearsal.teams.posts') }).click();
  await press(page, tick);
  await page
    .getByText(/Mari Enghraifft, /)
    .last()
    .waitFor();

  const mornings = page.getByText(aMorning);
  await goToApp(visitor, 'chat');
  await page.getByText(/The case is open: EC-\d{4}-0003/).waitFor();
  const before = await mornings.count();
  const [blocked = ''] = await at.named(steps.blocked.title);
  await goToApp(visitor, 'facilitator');
  await switched(twice).click();
  await timesOf(blocked).fill('50');
  await page.keyboard.press('Tab');
  await switched(blocked).click();
  for (let left = 2; left > 0; left -= 1) {
    const morning = await page.getByRole('button', { name: nextMorning }).innerText();
    await press(page, morning);
    await button(page, morning).waitFor({ state: 'hidden' });
  }
  await at.seen(steps.blocked.title);

  await at.go();
  const [stepsNow = '', message = '', , again = ''] = await at.named(steps['not-reached'].title);
  await at.openTab(/^EC-.*-0002/);
  await at.part(stepsNow);
  const failed = tab.getByRole('listitem').filter({ hasText: message }).first();
  await failed.getByText(visitor.say('caseRecord.step.named.blockedByPerson')).waitFor({ timeout: 90_000 });
  await picture('blocked');
  await goToApp(visitor, 'facilitator');
  await switched(blocked).click();
  await goToApp(visitor, 'teams');
  await at.openTab(/^EC-.*-0002/);
  await at.part(stepsNow);
  await press(failed, again);
  await at.seen(steps['not-reached'].title);
  await goToApp(visitor, 'chat');
  await expect.poll(() => mornings.count(), { timeout: 90_000 }).toBe(before + 1);
  await at.over();
};

/** The same cases with other people’s eyes. */
export const followOverview = async (visitor: Visitor): Promise<void> => {
  const picture = (name: string): Promise<void> => takeScreenshot(visitor.page, `lessons-${name}`);
  const { page } = visitor;
  const { steps } = lessonTold('overview', visitor);
  const at = await followLesson(visitor, 'overview');
  const { tab, press } = at;
  const be = async (name: string): Promise<void> => {
    await at.be(name);
    await at.go();
  };
  const [back = '', glance = '', list = '', overdue = '', suspended = '', more = ''] = await at.named(
    steps.director.title,
  );
  await be('Nia Ymarfer');
  await at.openTab(/^CL-/);
  await press(tab, back);
  await press(tab, glance);
  await picture('glance');
  await press(tab, list);
  // Beside the channels and the lesson there is little room.
  await press(tab, more);
  for (const filter of [overdue, suspended])
    await tab.getByRole('checkbox', { name: filter, exact: true }).click();
  await at.tick(steps.director.title);

  const [checklist = '', mark = ''] = await at.named(steps['read-only'].title);
  await at.openTab(/^CL-/);
  await at.part(checklist);
  await tab.getByText('Call the group together and plan its work.', { exact: true }).waitFor();
  expect(await at.button(tab, mark).count()).toBe(0);
  await picture('read-only');
  await at.tick(steps['read-only'].title);

  const [tick = ''] = await at.named(steps.outsider.title);
  await be('Pat Placeholder');
  await page.getByRole('link', { name: /^EC-.*-0002/ }).click();
  await page.getByRole('tab', { name: visitor.say('rehearsal.teams.posts') }).click();
  await page
    .getByRole('button', { name: new RegExp(`${tick}$`) })
    .first()
    .click();
  await picture('outsider');
  await at.tick(steps.outsider.title);

  const [mine = '', late = ''] = await at.named(steps.administrator.title);
  await be('Tom Example');
  for (const phrase of [mine, late]) await press(page, phrase);
  await at.tick(steps.administrator.title);
  await at.over();
};
