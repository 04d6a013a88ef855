import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rehearsalLessons as inWelsh } from '../../src/language/cy/rehearsal-lessons.ts';
import { rehearsalLessons as inEnglish } from '../../src/language/en/rehearsal-lessons.ts';
import { inDays } from '../journeys/given.ts';
import { type Product, startProduct } from '../product.ts';
import { phone, startBrowser } from './browser.ts';
import { openLesson } from './lesson-panel.ts';
import { fillWhatIsEmpty } from './lesson-steps.ts';
import { look, pictureFailures } from './look.ts';
import { goToApp, type Visitor, visitAs } from './rehearsal-page.ts';

/**
 * Somebody new follows the first lesson alone (N23): what is pressed here is what the lesson on the screen
 * names, so that a lesson that names a button otherwise than the page does fails.
 */
describe('the rehearsal’s lessons', () => {
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
  pictureFailures(() => visitor);

  it('lead through a whole first case', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page } = visitor;
    const told = inEnglish['first-case'];
    await goToApp(visitor, 'lessons');
    await look(visitor, 'lessons');
    const lesson = await openLesson(visitor, told.title);
    const { steps } = told;
    await lesson.go();
    await look(visitor, 'lesson-begun');

    // 1. The chat.
    const [phrase = '', submit = ''] = await lesson.named(steps.ask.title);
    await page.getByRole('button', { name: phrase, exact: true }).click();
    const form = page.locator('.card').filter({ hasText: submit }).last();
    await form.waitFor();
    await lesson.tick(steps.ask.title);

    const [area = '', nature = ''] = await lesson.named(steps['without-evidence'].title);
    for (const group of [area, nature]) await form.getByText(group, { exact: true }).first().waitFor();
    await form.getByRole('checkbox').first().check();
    await form.getByLabel(/One serious/).check();
    await form.getByRole('button', { name: submit, exact: true }).click();
    await form.getByText('Code 5.6').nth(1).waitFor();
    await look(visitor, 'lesson-refused');
    await lesson.tick(steps['without-evidence'].title);

    const [evidence = '', quality = '', note = '', open = ''] = await lesson.named(steps.open.title);
    await form.getByLabel(evidence).fill('Two night shifts without a nurse');
    await form.getByLabel(quality).check();
    await form.getByLabel(note).fill('Two meetings changed nothing');
    await form.getByRole('button', { name: open, exact: true }).click();
    await lesson.seen(steps.open.title);

    // 2. The channel.
    await lesson.go();
    await page.getByRole('link', { name: /^EC-/ }).click();
    const [allDone = ''] = await lesson.named(steps.channel.title);
    await page.locator('.card').getByText(allDone).first().waitFor();
    await lesson.tick(steps.channel.title);
    const [tick = ''] = await lesson.named(steps.tick.title);
    await page.getByRole('button', { name: tick }).first().click();
    await lesson.seen(steps.tick.title);
    await look(visitor, 'lesson-channel');

    // 3. The tab.
    const [tabName = '', , duties = ''] = await lesson.named(steps.duties.title);
    await page.getByRole('tab', { name: tabName, exact: true }).click();
    const tab = page.frameLocator('iframe.tab-frame');
    await tab.getByRole('heading', { name: duties, exact: true }).waitFor();
    await look(visitor, 'lesson-tab');
    await lesson.tick(steps.duties.title);
    // Beside a lesson there is room for the list of parts only.
    const parts = tab.getByRole('navigation').getByRole('combobox');
    const part = async (name: string): Promise<void> => void (await parts.selectOption({ label: name }));
    const dialog = tab.getByRole('dialog');
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).click();
    const send = async (name: string): Promise<void> => {
      await dialog.getByRole('button', { name, exact: true }).click();
      await dialog.waitFor({ state: 'hidden' });
    };

    const [plan = '', add = '', text = '', owner = '', due = '', response = ''] = await lesson.named(
      steps.plan.title,
    );
    await part(plan);
    await press(add);
    await dialog.getByLabel(text).fill('Fill the night shift');
    await dialog.getByLabel(owner).fill('Dafydd Sampl-Rees');
    await dialog.getByLabel(new RegExp(`^${due}`)).fill(inDays(20));
    await dialog.getByLabel(response).fill('The provider accepts the findings');
    await send(add);
    await lesson.seen(steps.plan.title);

    const [meetings = '', request = ''] = await lesson.named(steps.meeting.title);
    await part(meetings);
    await press(request);
    await send(request);
    await lesson.seen(steps.meeting.title);
    const [, slots = ''] = await lesson.named(steps['choose-time'].title);
    await tab.getByText(slots, { exact: true }).waitFor();
    await tab
      .getByRole('button', { name: /^Choose / })
      .first()
      .click();
    await lesson.seen(steps['choose-time'].title);

    const [documents = '', draft = '', save = '', confirm = ''] = await lesson.named(steps.notify.title);
    await part(documents);
    await press(draft);
    await fillWhatIsEmpty(
      tab.locator('textarea:visible, input[type=text]:visible, input[type=date]:visible'),
    );
    await press(save);
    await tab.getByRole('button', { name: new RegExp(`^${confirm}`) }).click();
    await look(visitor, 'lesson-notify');
    await send(confirm);
    await lesson.seen(steps.notify.title);
    const [upload = ''] = await lesson.named(steps.upload.title);
    await tab.getByRole('button', { name: new RegExp(`^${upload}`) }).click();
    await send(upload);
    await lesson.seen(steps.upload.title);

    // 4. Outlook.
    await lesson.go();
    const [which = '', letter = '', insert = ''] = await lesson.named(steps.letter.title);
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.getByRole('button', { name: /^EC-/ }).click();
    const letters = pane.getByLabel(which);
    const option = letters.locator('option', { hasText: letter });
    await letters.selectOption((await option.getAttribute('value')) ?? '');
    const required = pane.locator('textarea[required], input[required]:not([type=radio])');
    await required.first().waitFor();
    await fillWhatIsEmpty(required);
    await pane.getByRole('button', { name: insert, exact: true }).click();
    await look(visitor, 'lesson-letter');
    await lesson.tick(steps.letter.title);
    const [paneTitle = '', file = ''] = await lesson.named(steps['file-letter'].title);
    await pane.getByText(paneTitle, { exact: true }).waitFor();
    await pane.getByRole('button', { name: new RegExp(`^${file.replace('EC-…', 'EC-')}`) }).click();
    await lesson.seen(steps['file-letter'].title);
    await lesson.onward();
    await lesson.panel.getByText(visitor.say('rehearsal.lessons.allDone')).waitFor();
    await look(visitor, 'lesson-done');

    // What is done is kept: over a reload, and shown in the list.
    await page.reload();
    await lesson.panel.getByText(visitor.say('rehearsal.lessons.allDone')).waitFor();
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('go along on a phone, in Welsh, and fold away', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Idris Sampl', language: 'cy', window: phone });
    const { page, say } = visitor;
    const told = inWelsh['first-case'];
    await goToApp(visitor, 'lessons');
    await look(visitor, 'lessons');
    const lesson = await openLesson(visitor, told.title);
    await look(visitor, 'lesson-begun');
    // The step is Mari's; whose lesson it is stays.
    await lesson.current
      .getByRole('button', { name: say('rehearsal.lessons.be', { name: 'Mari Enghraifft' }) })
      .click();
    await page.getByText(say('rehearsal.bar.you', { name: 'Mari Enghraifft' })).waitFor();
    await lesson.go();
    await look(visitor, 'lesson-folded');
    const unfold = lesson.panel.getByRole('button', { name: say('rehearsal.lessons.unfold') });
    await unfold.focus();
    await page.keyboard.press('Enter');
    const [phrase = '', submit = ''] = await lesson.named(told.steps.ask.title);
    await lesson.panel.getByRole('button', { name: say('rehearsal.lessons.fold') }).click();
    await page.getByRole('button', { name: phrase, exact: true }).click();
    await page.locator('.card').filter({ hasText: submit }).last().waitFor();
    await look(visitor, 'lesson-chat');
    await unfold.click();
    await lesson.current.getByRole('checkbox', { name: told.steps.ask.title }).focus();
    await page.keyboard.press('Space');
    await lesson.seen(told.steps.ask.title);
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });

  it('a facilitator lets a letter come, and somebody fall ill', async () => {
    visitor = await visitAs(browser, product.url, { name: 'Mari Enghraifft', language: 'en' });
    const { page, say } = visitor;
    await goToApp(visitor, 'facilitator');
    await look(visitor, 'facilitator');
    for (const title of ['The provider’s insolvency', 'A member falls ill', 'The press calls']) {
      await page.getByRole('button', { name: say('rehearsal.events.happenLabel', { title }) }).click();
      await page.getByText(say('rehearsal.events.happened', { title }), { exact: true }).waitFor();
    }
    await goToApp(visitor, 'calendar');
    await page
      .getByText(/Gwen Esiampl: .*away, ill/)
      .first()
      .waitFor();
    await goToApp(visitor, 'outlook');
    await page.getByRole('tab', { name: new RegExp(say('rehearsal.inbox.title')) }).click();
    await look(visitor, 'inbox');
    await page.getByRole('link', { name: /Gofal Enghraifft Cyf/ }).click();
    await page.frameLocator('iframe.pane-frame').getByText(say('outlook.read.title')).waitFor();
    await look(visitor, 'inbox-message');
    await page.getByRole('button', { name: say('rehearsal.inbox.answer') }).click();
    expect(await page.getByLabel(say('rehearsal.outlook.to')).inputValue()).toContain('administrator@');
    expect(visitor.mistakes).toEqual([]);
    await visitor.close();
  });
});
