import type { Locator } from 'playwright-core';
import { goToApp, type Visitor } from './rehearsal-page.ts';

/** The chat with the bot. */
export const openChat = async (visitor: Visitor) => {
  const { page, say } = visitor;
  await goToApp(visitor, 'chat');
  const log = page.getByRole('log', { name: say('rehearsal.chat.log') });
  return {
    log,
    /** Writes a message and sends it. */
    async write(text: string): Promise<void> {
      const box = page.getByRole('textbox', { name: say('rehearsal.chat.message'), exact: true });
      await box.fill(text);
      await box.press('Enter');
    },
    /** The newest card that shows this text. */
    card: (text: string): Locator => log.locator('.card').filter({ hasText: text }).last(),
  };
};

/** Fills the form card that opens a case. */
export const fillOpenCaseForm = async (
  { say }: Visitor,
  form: Locator,
  what: { readonly criteria: readonly RegExp[]; readonly evidence: string; readonly quality: string },
): Promise<void> => {
  for (const criterion of what.criteria) await form.getByLabel(criterion).check();
  await form.getByLabel(say('cards.open.evidence')).fill(what.evidence);
  await form.getByLabel(say('cards.open.qualityAssurance')).check();
  await form.getByLabel(say('cards.open.qualityAssuranceNote')).fill(what.quality);
};
