import { readFileSync } from 'node:fs';
import { rehearsalEvents as eventsInWelsh } from '../../src/language/cy/rehearsal-events.ts';
import { rehearsalEvents as eventsInEnglish } from '../../src/language/en/rehearsal-events.ts';
import { inDays } from '../journeys/given.ts';
import { lessonTold } from './lesson-panel.ts';
import { fillWhatIsEmpty, followLesson } from './lesson-steps.ts';
import { chooseLanguage, goToApp, type Visitor } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';

const events = { en: eventsInEnglish, cy: eventsInWelsh } as const;

/** Lessons about the procedures, followed by what they say. `first` is the case that the first lesson leaves. */

/** Quality assurance, and stepping over. */
export const followSteppingOver = async (visitor: Visitor, first: string): Promise<void> => {
  const picture = (name: string): Promise<void> => takeScreenshot(visitor.page, `lessons-${name}`);
  const { page } = visitor;
  const { steps } = lessonTold('stepping-over', visitor);
  const at = await followLesson(visitor, 'stepping-over');
  const { tab, dialog, press } = at;
  await at.go();
  const [back = '', open = '', quality = '', shows = '', submit = ''] = await at.named(steps.open.title);
  await at.openTab(first);
  await press(tab, back);
  await press(tab, open);
  await tab.getByRole('radio', { name: new RegExp(`^${quality}`) }).check();
  await at.findService('Plas Enghraifft');
  await tab.getByRole('checkbox').first().check();
  await at.fill(tab, shows, 'Two complaints in a month');
  await press(tab, submit);
  await at.seen(steps.open.title);
  await picture('seen-stays-open');

  await at.go();
  const [, , letter = '', insert = '', file = '', send = ''] = await at.named(steps.share.title);
  await at.letter('QA-', letter, insert);
  await at.pane.getByRole('button', { name: new RegExp(`^${file.replace('QA-…', 'QA-')}`) }).click();
  await at.seen(steps.share.title);
  await press(page, send);
  await picture('sent');

  await at.go();
  const [chart = '', ways = ''] = await at.named(steps.ways.title);
  await at.openTab(/^QA-/);
  await press(tab, chart);
  await tab.getByRole('heading', { name: ways }).waitFor();
  await at.tick(steps.ways.title);

  const [question = '', rationale = '', record = ''] = await at.named(steps.answer.title);
  await tab.getByRole('heading', { name: question }).waitFor();
  await tab.getByRole('radio', { name: /^Escalating concerns/ }).check();
  await at.fill(tab, rationale, 'It keeps coming back');
  await press(tab, record);
  await at.seen(steps.answer.title);

  const [over = '', reason = '', step = ''] = await at.named(steps['step-over'].title);
  await press(tab, over);
  await at.fill(dialog, reason, 'Nothing changed');
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('checkbox', { name: /^One serious/ }).check();
  await press(dialog, step);
  await at.seen(steps['step-over'].title);

  const [history = '', chronology = ''] = await at.named(steps.history.title);
  await tab.getByRole('heading', { name: history }).waitFor();
  await at.part(chronology);
  await at.tick(steps.history.title);
  await at.over();
};

/** Suspending new commissioning, reviewing and lifting it. */
export const followSuspension = async (visitor: Visitor, first: string): Promise<void> => {
  const { say } = visitor;
  const { steps } = lessonTold('suspension', visitor);
  const at = await followLesson(visitor, 'suspension');
  const { tab, dialog, press, inTheirs } = at;
  await at.go();
  const [suspension = '', start = '', rationale = ''] = await at.named(steps['too-little'].title);
  await at.openTab(first);
  await at.part(suspension);
  await press(tab, start);
  await at.fill(dialog, rationale, inTheirs({ en: 'The risk is high', cy: 'Mae’r risg yn uchel' }));
  await at.refused(start, 'Code 5.23');
  await at.tick(steps['too-little'].title);

  const [risk = '', partners = '', sign = '', review = '', joint = ''] = await at.named(steps.suspend.title);
  await at.fill(
    dialog,
    risk,
    inTheirs({ en: 'Harm is likely within weeks', cy: 'Mae niwed yn debygol o fewn wythnosau' }),
  );
  await at.fill(dialog, partners, 'Bwrdd Iechyd Hafren');
  await at.fill(dialog, sign, 'Nia Ymarfer');
  await at.fill(dialog, review, inDays(20));
  await dialog.getByRole('checkbox', { name: joint }).check();
  await dialog.locator('input[type=date]').first().fill(inDays(-1));
  // What the parties of a joint contract would say stays empty.
  await fillWhatIsEmpty(dialog.locator('input[type=text]:visible, textarea:visible').last(), visitor);
  await fillWhatIsEmpty(dialog.locator('input[type=text]:visible'), visitor);
  await press(dialog, start);
  await at.seen(steps.suspend.title);

  const [overview = '', member = '', role = ''] = await at.named(steps.member.title);
  await at.part(overview);
  await press(tab, member);
  await tab.locator('[role=combobox]:focus, input[role=combobox]').last().pressSequentially('Gwen');
  await tab.locator('[role=option]').filter({ hasText: 'Gwen Esiampl' }).click();
  await dialog.getByLabel(new RegExp(`^${role}`)).selectOption('health-board');
  await dialog.getByRole('button').last().click();
  await at.seen(steps.member.title);

  const [banner = ''] = await at.named(steps.everywhere.title);
  await at.be('Gwen Esiampl');
  await at.openTab(first);
  await tab.getByText(banner).first().waitFor();
  await at.tick(steps.everywhere.title);

  const [again = '', ask = '', send = ''] = await at.named(steps.voluntary.title);
  await at.be('Mari Enghraifft');
  await at.openTab(first);
  await at.part(again);
  await press(tab, ask);
  await at.fill(dialog, say('tab.case.why'), inTheirs({ en: 'It would be simpler', cy: 'Byddai’n symlach' }));
  await at.refused(send, 'Code 5.22');
  await at.leaveForm();
  await at.tick(steps.voluntary.title);

  const [record = '', details = ''] = await at.named(steps['record-voluntary'].title);
  await press(tab, record);
  await at.fill(
    dialog,
    details,
    inTheirs({
      en: 'The provider admits nobody since Monday',
      cy: 'Nid yw’r darparwr yn derbyn neb ers dydd Llun',
    }),
  );
  await press(dialog, record);
  await at.seen(steps['record-voluntary'].title);

  const [reviewing = '', finding = '', next = ''] = await at.named(steps.review.title);
  await press(tab, reviewing);
  await at.fill(dialog, finding, inTheirs({ en: 'Two nurses every night', cy: 'Dwy nyrs bob nos' }));
  await at.fill(dialog, next, inDays(40));
  await press(dialog, reviewing);
  await at.seen(steps.review.title);

  const [lift = '', why = ''] = await at.named(steps.lift.title);
  await press(tab, lift);
  await at.fill(dialog, why, inTheirs({ en: 'The risk is gone', cy: 'Mae’r risg wedi mynd' }));
  await press(dialog, lift);
  await at.seen(steps.lift.title);
  await at.over();
};

/** A home closes: register, notification, and a letter in both languages. */
export const followClosure = async (visitor: Visitor): Promise<void> => {
  const picture = (name: string): Promise<void> => takeScreenshot(visitor.page, `lessons-${name}`);
  const { page, say } = visitor;
  const { steps } = lessonTold('closure', visitor);
  const { residents } = events[visitor.language];
  const at = await followLesson(visitor, 'closure');
  const { tab, dialog, press } = at;
  await at.go();
  const [phrase = '', kind = '', planned = '', reason = '', submit = ''] = await at.named(steps.open.title);
  await press(page, phrase);
  const form = page.locator('.card').filter({ hasText: kind }).last();
  await form.getByLabel(kind).selectOption({ index: 1 });
  await form.getByLabel(planned).selectOption({ index: 1 });
  await form.getByText(reason, { exact: true }).waitFor();
  await form.getByRole('checkbox').first().check();
  await press(form, submit);
  await at.seen(steps.open.title);

  await at.go();
  const [dates = '', closes = '', record = ''] = await at.named(steps.date.title);
  await at.openTab(/^CL-/);
  await tab.getByRole('heading', { name: dates }).waitFor();
  await press(tab.getByRole('listitem').filter({ hasText: closes }), record);
  await at.fill(dialog, say('tabCase.milestone.on'), inDays(100));
  await press(dialog, record);
  await at.seen(steps.date.title);

  await at.go();
  const [happen = '', inbox = ''] = await at.named(steps['list-comes'].title);
  await press(page.getByRole('listitem').filter({ hasText: residents.title }), happen);
  await at.seen(steps['list-comes'].title);
  await goToApp(visitor, 'outlook');
  await page.getByRole('tab', { name: new RegExp(`^${inbox}`) }).click();
  await page.getByRole('link', { name: residents.subject }).click();
  await picture('list-came');

  const [what = '', file = ''] = await at.named(steps['file-message'].title);
  await at.toPane();
  await at.pane.getByRole('button', { name: /^CL-/ }).click();
  await at.pane.getByRole('radio', { name: what }).check();
  await at.pane.getByRole('button', { name: new RegExp(`^${file.replace('CL-…', 'CL-')}`) }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say('rehearsal.files.download', { name: 'residents.csv' }) }).click(),
  ]);
  await at.seen(steps['file-message'].title);

  await at.go();
  const [people = '', over = '', choose = '', preview = '', take = ''] = await at.named(steps.register.title);
  await at.openTab(/^CL-/);
  await at.part(people);
  await press(tab, over);
  await at.button(tab, choose).waitFor();
  await tab.locator('input[type=file]').setInputFiles({
    name: 'residents.csv',
    mimeType: 'text/csv',
    buffer: readFileSync(await download.path()),
  });
  await tab.getByRole('heading', { name: preview }).waitFor();
  await picture('preview');
  await press(tab, take);
  await tab.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor();
  await at.tick(steps.register.title);

  const [checklist = '', assign = ''] = await at.named(steps.assign.title);
  await at.openTab(/^CL-/);
  await at.part(checklist);
  await press(tab, assign);
  await dialog.getByRole('radio').first().check();
  await press(dialog, assign);
  await at.seen(steps.assign.title);

  const [not = '', , undo = ''] = await at.named(steps['not-applicable'].title);
  await press(tab, not);
  await at.send(not);
  await at.seen(steps['not-applicable'].title);
  await press(tab.getByRole('region', { name: say('tabCase.undo.title') }), undo);
  if (await dialog.isVisible()) await at.send(undo);

  const [documents = '', draft = '', save = '', confirm = '', recipients = ''] = await at.named(
    steps.notify.title,
  );
  await at.part(documents);
  await press(tab, draft);
  await fillWhatIsEmpty(tab.locator('textarea[required], input[required]'), visitor);
  await press(tab, save);
  await press(tab, confirm);
  await dialog.getByLabel(new RegExp(`^${recipients}`)).waitFor();
  await at.send(confirm);
  await at.seen(steps.notify.title);

  await at.go();
  const [, , letter = '', insert = '', bcc = '', fileLetter = '', send = ''] = await at.named(
    steps.families.title,
  );
  await page.getByRole('tab', { name: say('rehearsal.inbox.write') }).click();
  await at.letter('CL-', letter, insert);
  await page.getByLabel(bcc, { exact: true }).fill('teulu.ffug@post.example');
  await at.toPane();
  await at.pane.getByRole('button', { name: new RegExp(`^${fileLetter.replace('CL-…', 'CL-')}`) }).click();
  await at.seen(steps.families.title);
  await picture('families');
  await press(page, send);

  await at.go();
  const [language = ''] = await at.named(steps['in-welsh'].title);
  const top = page.locator('header.top');
  await top.getByLabel(language).waitFor();
  const other = await chooseLanguage(visitor, visitor.language === 'en' ? 'cy' : 'en');
  await at.openTab(/^CL-/);
  await picture('in-the-other-language');
  // The lesson speaks it too, at once.
  const there = page.getByRole('complementary');
  const unfold = there.getByRole('button', { name: other.say('rehearsal.lessons.unfold'), exact: true });
  if (await unfold.isVisible()) await unfold.click();
  const { steps: inTheOther } = lessonTold('closure', other);
  await there.getByRole('checkbox', { name: inTheOther['in-welsh'].title, exact: true }).click();
  await there.getByText(other.say('rehearsal.lessons.allDone')).waitFor();
  await chooseLanguage(other, visitor.language);
  await at.over();
};

/** A provider fails. */
export const followProviderFailure = async (visitor: Visitor, first: string): Promise<void> => {
  const { page } = visitor;
  const { steps } = lessonTold('provider-failure', visitor);
  const { insolvency } = events[visitor.language];
  const at = await followLesson(visitor, 'provider-failure');
  const { tab, dialog, press } = at;
  await at.go();
  const [back = '', open = '', failure = '', service = '', shows = '', planned = '', submit = ''] =
    await at.named(steps.open.title);
  await at.openTab(first);
  await press(tab, back);
  await press(tab, open);
  await tab.getByRole('radio', { name: new RegExp(`^${failure}`) }).check();
  await at.findService(service);
  await tab.getByRole('checkbox', { name: /insolvent/ }).check();
  await at.fill(tab, shows, 'The administrator wrote');
  await tab
    .getByRole('radiogroup', { name: new RegExp(`^${planned.replace('?', '')}`) })
    .getByRole('radio')
    .nth(1)
    .check();
  await press(tab, submit);
  await at.seen(steps.open.title);

  const [record = '', capacity = '', staff = ''] = await at.named(steps.activate.title);
  await press(tab, record);
  await dialog.waitFor();
  await fillWhatIsEmpty(dialog.locator('input[type=datetime-local]'), visitor);
  await fillWhatIsEmpty(dialog.locator('input[type=text]:visible'), visitor);
  await dialog.getByText(capacity).first().waitFor();
  await dialog.getByRole('radio', { name: staff }).check();
  await at.refused(record, 'PFP 4.4');
  await dialog.getByRole('radio').first().check();
  await press(dialog, record);
  await at.seen(steps.activate.title);

  const [contacts = ''] = await at.named(steps.contacts.title);
  await at.part(contacts);
  await at.tick(steps.contacts.title);

  const [overview = '', agree = '', agreement = ''] = await at.named(steps.pay.title);
  await at.part(overview);
  await press(tab, agree);
  await dialog.waitFor();
  await dialog.locator('input:visible').nth(0).fill('Madeup Care');
  await dialog.locator('input:visible').nth(1).fill('2000');
  await dialog.getByLabel(/^What it is for/).fill('Wages');
  await at.refused(agree, 'PFP 8.3');
  await at.fill(dialog, agreement, 'AGR-1');
  await press(dialog, agree);
  await at.seen(steps.pay.title);

  const [incidents = '', opening = '', link = ''] = await at.named(steps.incident.title);
  await press(tab, incidents);
  await press(tab, opening);
  await at.send(opening);
  await tab.getByRole('heading', { name: link }).waitFor();
  await tab.getByLabel(visitor.say('tabIncidents.case.search')).fill('PF');
  await tab.getByRole('button', { name: /^Link PF-/ }).click();
  await at.send(visitor.say('tabIncidents.case.linkThis'));
  await tab.getByRole('button', { name: /^Unlink PF-/ }).waitFor();
  await at.tick(steps.incident.title);

  await at.go();
  const [happen = '', inbox = ''] = await at.named(steps.news.title);
  await press(page.getByRole('listitem').filter({ hasText: insolvency.title }), happen);
  await at.seen(steps.news.title);
  await goToApp(visitor, 'outlook');
  await page.getByRole('tab', { name: new RegExp(`^${inbox}`) }).click();
  await page.getByRole('link', { name: insolvency.subject }).click();
};
