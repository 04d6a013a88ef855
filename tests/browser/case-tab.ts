import type { FrameLocator, Locator } from 'playwright-core';
import { partNames } from '../../tabs/case/part-names.ts';
import type { CasePart } from '../../tabs/components/routes.ts';
import { isPhone } from './browser.ts';
import { openChannel } from './teams-channel.ts';
import type { Visitor } from './rehearsal-page.ts';

/** The case's page, in a channel's pinned tab or in a window of its own. */
export const caseTabIn = (visitor: Visitor, tab: FrameLocator | Visitor['page']) => {
  const { page, say } = visitor;
  const dialog: Locator = tab.getByRole('dialog');
  /** The dialog is away and the page can be read again, by screen readers too. */
  const untilGone = async (): Promise<void> => {
    await dialog.waitFor({ state: 'hidden' });
    await tab.locator('#page:not([aria-hidden])').waitFor();
  };
  return {
    tab,
    dialog,
    untilGone,
    /** Goes to a part of the case: by its link, or on a phone by the list. */
    async goTo(part: CasePart): Promise<void> {
      const parts = tab.getByRole('navigation', { name: say('tab.case.sections') });
      if (isPhone(page)) await parts.getByRole('combobox').selectOption(part);
      else await parts.getByRole('link', { name: say(partNames[part]), exact: true }).click();
    },
    /** Presses a button that asks something first; what it asks stands in the dialog. */
    async ask(button: string): Promise<Locator> {
      await tab.getByRole('button', { name: button, exact: true }).click();
      await dialog.waitFor();
      return dialog;
    },
    /** Answers the question of the stage on the overview, and waits until the answer is in force. */
    async answer(answer: string, rationale: string): Promise<void> {
      // Where it leads is part of a choice's name; another choice may hold the same words.
      const words = answer.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      await tab.getByRole('radio', { name: new RegExp(`^${words}\\s*(?:→|$)`) }).check();
      await tab.getByLabel(say('tabCase.question.rationale')).fill(rationale);
      await tab.getByRole('button', { name: say('tabCase.question.record'), exact: true }).click();
      await tab.getByRole('button', { name: say('tabCase.question.anew'), exact: true }).waitFor();
    },
    /** Sends what the dialog asked and waits until it is taken: the dialog goes. */
    async send(button: string): Promise<void> {
      await dialog.getByRole('button', { name: button, exact: true }).click();
      await untilGone();
    },
    /** Leaves the dialog as it is, by the keyboard. */
    async leave(): Promise<void> {
      await page.keyboard.press('Escape');
      await untilGone();
    },
    /** The card of a list whose text holds this. */
    entry: (text: string): Locator => tab.getByRole('listitem').filter({ hasText: text }).last(),
  };
};

export type CaseTab = ReturnType<typeof caseTabIn>;

/** The case's page in the channel's pinned tab, which Teams (played) shows in a frame. */
export const openCaseTab = async (visitor: Visitor, ref: string): Promise<CaseTab> => {
  const channel = await openChannel(visitor, ref);
  return caseTabIn(visitor, await channel.openTab('Hafan'));
};
