import type { FrameLocator, Locator, Page } from 'playwright-core';
import { inDays } from '../journeys/given.ts';
import { openLesson } from './lesson-panel.ts';
import type { Visitor } from './rehearsal-page.ts';

/** Where something is looked for: the page, a frame of it, or a part. */
type Place = Page | FrameLocator | Locator;

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What stands around a value that a text holds: the text as a pattern, whatever the value is. */
export const whateverFor = (text: string, value: string): RegExp =>
  new RegExp(text.split(value).map(escaped).join('.+'));

/** As somebody would who has to write something. */
export const fillWhatIsEmpty = async (
  fields: Locator,
  { language }: Pick<Visitor, 'language'>,
): Promise<void> => {
  const words = { en: 'Two nurses every night', cy: 'Dwy nyrs bob nos' } as const;
  for (const field of await fields.all()) {
    if ((await field.inputValue()) !== '') continue;
    const type = await field.getAttribute('type');
    await field.fill(
      type === 'date' ? inDays(20) : type === 'datetime-local' ? `${inDays(0)}T00:05` : words[language],
    );
  }
};

/**
 * A lesson followed by whoever reads it, in their language and at their width: buttons and links are found by the
 * words that can be seen on them, fields by their labels, and both as the lesson's step names them.
 */
export const followLesson = async (visitor: Visitor, id: Parameters<typeof openLesson>[1]) => {
  const { page, say, language } = visitor;
  const lesson = await openLesson(visitor, id);
  const tab = page.frameLocator('iframe.tab-frame');
  const dialog = tab.getByRole('dialog');
  const pane = page.frameLocator('iframe.pane-frame');
  const button = (where: Place, name: string): Locator =>
    where
      .locator('button, a, [role=button], [role=tab]')
      .filter({ hasText: new RegExp(String.raw`^\s*${escaped(name)}\s*$`), visible: true })
      .first();
  const press = (where: Place, name: string): Promise<void> => button(where, name).click();
  const parts = tab.getByRole('navigation').getByRole('combobox');
  const fill = async (where: Place, label: string, text: string): Promise<void> =>
    where
      .getByLabel(new RegExp(`^${escaped(label)}`))
      .first()
      .fill(text);
  /** On a phone the pane stands below the message. */
  const toPane = (): Promise<void> => page.locator('iframe.pane-frame').scrollIntoViewIfNeeded();
  const openChannel = async (ref: string | RegExp): Promise<void> => {
    // On a phone one channel stands alone, with a way back to all of them.
    const back = page.locator('a.split-back');
    if (await back.isVisible()) await back.click();
    await page.getByRole('link', { name: typeof ref === 'string' ? new RegExp(`^${ref}`) : ref }).click();
  };
  return {
    ...lesson,
    tab,
    dialog,
    pane,
    button,
    press,
    fill,
    toPane,
    openChannel,
    /** What this person writes, in the language that they work in. */
    inTheirs: (texts: { readonly en: string; readonly cy: string }): string => texts[language],
    /** Goes to a part of the case: beside a lesson there is room for the list of parts only. */
    part: async (name: string): Promise<void> => void (await parts.selectOption({ label: name })),
    /** A case's page, in its channel's tab. */
    async openTab(ref: string | RegExp): Promise<void> {
      await openChannel(ref);
      await page.getByRole('tab', { name: 'Hafan', exact: true }).click();
      await parts.waitFor();
    },
    /** The form that is open is filled in where it is empty, and sent. */
    async send(name: string): Promise<void> {
      await dialog.waitFor();
      await fillWhatIsEmpty(
        dialog.locator('textarea:visible, input[type=text]:visible, input[type=date]:visible'),
        visitor,
      );
      await press(dialog, name);
      await dialog.waitFor({ state: 'hidden' });
    },
    /** The form is sent and refused, and says why by a paragraph. */
    async refused(name: string, cite: string): Promise<void> {
      await press(dialog, name);
      await dialog.getByText(cite, { exact: true }).first().waitFor();
      await lesson.picture();
    },
    async leaveForm(): Promise<void> {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
    /** In Outlook's pane: the case, the letter, what is missing, and into the message. */
    async letter(ref: string, which: string, insert: string): Promise<void> {
      await toPane();
      await pane.getByRole('button', { name: new RegExp(`^${ref}`) }).click();
      const letters = pane.getByRole('combobox').first();
      const option = letters.locator('option', { hasText: which });
      await letters.selectOption((await option.getAttribute('value')) ?? '');
      const required = pane.locator('textarea[required], input[required]:not([type=radio])');
      await required.first().waitFor();
      await fillWhatIsEmpty(required, visitor);
      await press(pane, insert);
      await pane.getByText(whateverFor(say('outlook.insert.done', { ref: '…' }), '…')).waitFor();
    },
    /** A service found in the directory. */
    async findService(name: string): Promise<void> {
      await tab.getByRole('combobox', { name: /^(?:Service|Gwasanaeth)/ }).pressSequentially(name);
      await tab.locator('[role=option]').filter({ hasText: name }).click();
    },
  };
};
