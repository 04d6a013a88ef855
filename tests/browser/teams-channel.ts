import type { Locator } from 'playwright-core';
import { goToApp, type Visitor } from './rehearsal-page.ts';

/** A case's channel in Teams; waits until it is there. */
export const openChannel = async (visitor: Visitor, ref: string) => {
  const { page, say } = visitor;
  await goToApp(visitor, 'teams');
  await page
    .getByRole('navigation', { name: say('rehearsal.teams.channels') })
    .getByRole('link', { name: ref })
    .click();
  const posts = page.getByRole('log', { name: say('rehearsal.teams.posts') });
  const card = (text: string): Locator => posts.locator('.card').filter({ hasText: text });
  return {
    posts,
    card,
    /**
     * The case's card with this title in the person's own language. Until their own view of it comes, a card
     * speaks both; what is opened in it before that is folded away again.
     */
    own: (title: string): Locator =>
      posts.locator('.card').filter({ has: page.getByText(`${ref}: ${title}`, { exact: true }) }),
    /** The row of a card that shows this text, with its buttons. */
    row: (text: string): Locator => posts.locator('.ac-columnSet').filter({ hasText: text }),
    /** Opens the pinned tab; its frame is the tab's own page. */
    async openTab(name: string | RegExp) {
      await page.getByRole('tab', { name }).click();
      return page.frameLocator('iframe.tab-frame');
    },
  };
};
