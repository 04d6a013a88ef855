import type { Locator } from 'playwright-core';
import type { Visitor } from './rehearsal-page.ts';

/** Where a message is written, with the app's search beside it. */
export const composeIn = (
  { page, say }: Visitor,
  label: 'rehearsal.teams.compose' | 'rehearsal.chat.message',
) => ({
  box: page.getByRole('textbox', { name: say(label), exact: true }),
  button: page.getByRole('button', { name: say('rehearsal.compose.find') }),
  search: page.getByRole('combobox', { name: say('rehearsal.compose.search') }),
  results: page.getByRole('listbox', { name: say('rehearsal.compose.results') }),
  draft: page.getByRole('region', { name: say('rehearsal.compose.draft') }),
});

/** Pastes a text, as from the clipboard. */
export const pasteInto = async (box: Locator, text: string): Promise<void> => {
  await box.focus();
  await box.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await box.pressSequentially(text);
};
