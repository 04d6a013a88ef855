import { goToApp, type Visitor } from './rehearsal-page.ts';

/** Outlook with a message being written, and Hafan's pane beside it. */
export const openOutlook = async (visitor: Visitor) => {
  const { page, say } = visitor;
  await goToApp(visitor, 'outlook');
  const pane = page.frameLocator('iframe.pane-frame');
  return {
    pane,
    to: page.getByLabel(say('rehearsal.outlook.to')),
    bcc: page.getByLabel(say('rehearsal.outlook.bcc')),
    subject: page.getByLabel(say('rehearsal.outlook.subject')),
    body: page.getByRole('textbox', { name: say('rehearsal.outlook.body'), exact: true }),
    async chooseCase(ref: string): Promise<void> {
      await pane.getByRole('button', { name: new RegExp(`^${ref}`) }).click();
    },
    async chooseLetter(cite: string): Promise<void> {
      const letters = pane.getByLabel(say('outlook.letter.label'));
      const option = letters.locator('option', { hasText: `(${cite})` });
      await letters.selectOption((await option.getAttribute('value')) ?? '');
    },
    async chooseLanguage(language: 'en' | 'cy' | 'both'): Promise<void> {
      const names = {
        en: 'outlook.language.en',
        cy: 'outlook.language.cy',
        both: 'outlook.language.both',
      } as const;
      await pane.getByRole('radio', { name: say(names[language]) }).check();
    },
    /** What is missing is asked for; everything required gets something. */
    async fillMissing(): Promise<void> {
      const required = pane.locator('textarea[required], input[required]:not([type=radio])');
      await required.first().waitFor();
      for (const field of await required.all()) {
        if ((await field.inputValue()) !== '') continue;
        await field.fill((await field.getAttribute('type')) === 'date' ? '2026-12-18' : 'Dwy nyrs bob nos');
      }
    },
    fileMessage: (ref: string) => pane.getByRole('button', { name: say('outlook.message.do', { ref }) }),
    insert: pane.getByRole('button', { name: say('outlook.insert.do') }),
    file: (ref: string) => pane.getByRole('button', { name: say('outlook.file.do', { ref }) }),
  };
};

/** One of the messages in the inbox, the newest first, with the pane beside it. */
export const openMail = async (visitor: Visitor, index: number) => {
  const outlook = await openOutlook(visitor);
  const { page, say } = visitor;
  await page.getByRole('tab', { name: say('rehearsal.inbox.title') }).click();
  await page.locator('ul.inbox a').nth(index).click();
  await page.getByRole('button', { name: say('rehearsal.inbox.answer') }).waitFor();
  return outlook;
};
