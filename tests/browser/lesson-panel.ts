import type { Locator } from 'playwright-core';
import { patience } from './browser.ts';
import { goToApp, type Visitor } from './rehearsal-page.ts';

/** The lesson that stands open beside the apps. */
export const openLesson = async (visitor: Visitor, title: string) => {
  const { page, say } = visitor;
  await goToApp(visitor, 'lessons');
  await page.getByRole('button', { name: say('rehearsal.lessons.beginLabel', { title }) }).click();
  const panel = page.getByRole('complementary', { name: say('rehearsal.lessons.panel', { title }) });
  await panel.waitFor();
  const current: Locator = panel.locator('li[aria-current=step]');
  /** What ticked itself stays open to be read; whoever has read it goes on. */
  const onward = async (): Promise<void> => {
    const way = current.getByRole('button', { name: say('rehearsal.lessons.onward'), exact: true });
    if ((await way.count()) > 0) await way.click();
  };
  const beginning = (key: 'rehearsal.lessons.be' | 'rehearsal.lessons.goTo'): RegExp =>
    new RegExp(`^${say(key, { name: '', app: '' })}`);
  return {
    panel,
    current,
    onward,
    /** The names of buttons and fields in what the step that is now to be done asks for, as it writes them. */
    async named(step: string): Promise<readonly string[]> {
      const head = current.getByRole('checkbox', { name: step, exact: true });
      if (!(await head.isVisible())) await onward();
      await head.waitFor();
      return current.locator('.step-body > p').first().locator('strong').allInnerTexts();
    },
    /** Goes where the step says that it is done. */
    async go(): Promise<void> {
      await onward();
      // Whoever has just become somebody else waits until the panel knows it: only then it says where to go.
      await current
        .getByRole('button', { name: beginning('rehearsal.lessons.be') })
        .waitFor({ state: 'hidden' });
      const way = current.getByRole('button', { name: beginning('rehearsal.lessons.goTo') });
      if ((await way.count()) > 0) await way.click();
    },
    /** By hand; the tick stands once the page has taken it up. */
    async tick(step: string): Promise<void> {
      await panel.getByRole('checkbox', { name: step, exact: true }).click();
      await panel.getByRole('checkbox', { name: step, exact: true, checked: true }).waitFor();
    },
    /** The lesson saw it by itself. */
    seen: (step: string): Promise<void> =>
      panel
        .getByRole('checkbox', { name: step, exact: true, checked: true })
        .waitFor({ timeout: patience.timeout * 2 }),
  };
};
