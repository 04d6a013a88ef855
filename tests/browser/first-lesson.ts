import { inDays } from '../journeys/given.ts';
import { lessonTold } from './lesson-panel.ts';
import { escaped, fillWhatIsEmpty, followLesson } from './lesson-steps.ts';
import { look } from './look.ts';
import { goToApp, type Visitor } from './rehearsal-page.ts';

/**
 * Somebody new follows the first lesson alone (N23): what is pressed here is what the lesson on the screen names.
 * Returns the reference of the case that it leaves.
 */
export const followFirstCase = async (visitor: Visitor): Promise<string> => {
  const { page } = visitor;
  const { steps } = lessonTold('first-case', visitor);
  await goToApp(visitor, 'lessons');
  await look(visitor, 'lessons');
  const at = await followLesson(visitor, 'first-case');
  const { tab, dialog, pane, press, inTheirs } = at;
  await at.go();
  await look(visitor, 'lesson-begun');

  // 1. The chat.
  const [phrase = '', submit = ''] = await at.named(steps.ask.title);
  await press(page, phrase);
  const form = page.locator('.card').filter({ hasText: submit }).last();
  await form.waitFor();
  await at.tick(steps.ask.title);

  const [area = '', nature = ''] = await at.named(steps['without-evidence'].title);
  for (const group of [area, nature]) await form.getByText(group, { exact: true }).first().waitFor();
  await form.getByRole('checkbox').first().check();
  await form.getByLabel(inTheirs({ en: 'One serious', cy: 'Un mater difrifol' })).check();
  await press(form, submit);
  await form.getByText('Code 5.6').nth(1).waitFor();
  await look(visitor, 'lesson-refused');
  await at.tick(steps['without-evidence'].title);

  const [evidence = '', quality = '', note = '', open = ''] = await at.named(steps.open.title);
  await form
    .getByLabel(evidence)
    .fill(inTheirs({ en: 'Two night shifts without a nurse', cy: 'Dwy shifft nos heb nyrs' }));
  await form.getByLabel(quality).check();
  await form
    .getByLabel(note)
    .fill(inTheirs({ en: 'Two meetings changed nothing', cy: 'Ni newidiodd dau gyfarfod ddim' }));
  await press(form, open);
  await at.seen(steps.open.title);

  // 2. The channel.
  await at.go();
  const [allDone = ''] = await at.named(steps.channel.title);
  const channel = page.getByRole('link', { name: /^EC-/ });
  const ref = /^EC-\d{4}-\d{4}/.exec(await channel.innerText())?.[0] ?? '';
  await at.openChannel(ref);
  await page.locator('.card').getByText(allDone).first().waitFor();
  await at.tick(steps.channel.title);
  const [tick = ''] = await at.named(steps.tick.title);
  await press(page, tick);
  await at.seen(steps.tick.title);
  await look(visitor, 'lesson-channel');

  // 3. The tab.
  const [tabName = '', , duties = ''] = await at.named(steps.duties.title);
  await page.getByRole('tab', { name: tabName, exact: true }).click();
  await tab.getByRole('heading', { name: duties, exact: true }).waitFor();
  await look(visitor, 'lesson-tab');
  await at.tick(steps.duties.title);

  const [plan = '', add = '', text = '', owner = '', due = '', response = ''] = await at.named(
    steps.plan.title,
  );
  await at.part(plan);
  await press(tab, add);
  await at.fill(dialog, text, inTheirs({ en: 'Fill the night shift', cy: 'Llenwi’r shifft nos' }));
  await at.fill(dialog, owner, 'Dafydd Sampl-Rees');
  await at.fill(dialog, due, inDays(20));
  await at.fill(
    dialog,
    response,
    inTheirs({
      en: 'The provider accepts the findings',
      cy: 'Mae’r darparwr yn derbyn y canfyddiadau',
    }),
  );
  await at.send(add);
  await at.seen(steps.plan.title);

  const [meetings = '', request = ''] = await at.named(steps.meeting.title);
  await at.part(meetings);
  await press(tab, request);
  await press(dialog, request);
  await at.seen(steps.meeting.title);
  const [, slots = ''] = await at.named(steps['choose-time'].title);
  await tab.getByText(slots, { exact: true }).waitFor();
  await tab
    .getByRole('button', { name: inTheirs({ en: 'Choose ', cy: 'Dewis: ' }) })
    .first()
    .click();
  await at.seen(steps['choose-time'].title);

  const [documents = '', draft = '', save = '', confirm = ''] = await at.named(steps.notify.title);
  await at.part(documents);
  await press(tab, draft);
  await fillWhatIsEmpty(
    tab.locator('textarea:visible, input[type=text]:visible, input[type=date]:visible'),
    visitor,
  );
  await press(tab, save);
  await press(tab, confirm);
  await look(visitor, 'lesson-notify');
  await at.send(confirm);
  await at.seen(steps.notify.title);
  const [upload = ''] = await at.named(steps.upload.title);
  await press(tab, upload);
  await at.send(upload);
  await at.seen(steps.upload.title);

  // 4. Outlook.
  await at.go();
  const [which = '', letter = '', insert = ''] = await at.named(steps.letter.title);
  await at.letter(ref, letter, insert);
  await pane.getByLabel(which).waitFor();
  await look(visitor, 'lesson-letter');
  await at.tick(steps.letter.title);
  const [paneTitle = '', file = '', send = ''] = await at.named(steps['file-letter'].title);
  await at.toPane();
  await pane.getByText(paneTitle, { exact: true }).waitFor();
  await pane.getByRole('button', { name: new RegExp(`^${escaped(file).replace('EC-…', 'EC-')}`) }).click();
  await at.seen(steps['file-letter'].title);
  await press(page, send);
  await at.over();
  await look(visitor, 'lesson-done');
  return ref;
};
