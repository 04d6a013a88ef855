import type { Locator } from 'playwright-core';
import { rehearsalLessons as inWelsh } from '../../src/language/cy/rehearsal-lessons.ts';
import { rehearsalLessons as inEnglish } from '../../src/language/en/rehearsal-lessons.ts';
import { isPhone, patience } from './browser.ts';
import { goToApp, type Visitor } from './rehearsal-page.ts';
import { takeScreenshot } from './screenshots.ts';

const told = { en: inEnglish, cy: inWelsh } as const;
type LessonId = keyof typeof inEnglish;

/** A lesson's own texts, in the visitor's language. */
export const lessonTold = <Id extends LessonId>(id: Id, { language }: Pick<Visitor, 'language'>) =>
  told[language][id];

/**
 * The lesson that stands open beside the apps. On a phone it is a sheet over half of them: whoever follows it there
 * unfolds it to read and to tick, and folds it away to do what it says; a picture is taken of each step as it is read.
 */
export const openLesson = async (visitor: Visitor, id: LessonId) => {
  const { page, say, language } = visitor;
  const phone = isPhone(page);
  const { title } = lessonTold(id, visitor);
  await goToApp(visitor, 'lessons');
  await page.getByRole('button', { name: say('rehearsal.lessons.beginLabel', { title }) }).click();
  const panel = page.getByRole('complementary', { name: say('rehearsal.lessons.panel', { title }) });
  await panel.waitFor();
  const current: Locator = panel.locator('li[aria-current=step]');
  const isFolded = async (): Promise<boolean> => (await panel.getAttribute('data-folded')) === 'true';
  const unfold = async (): Promise<void> => {
    if (phone && (await isFolded()))
      await panel.getByRole('button', { name: say('rehearsal.lessons.unfold'), exact: true }).click();
  };
  const fold = async (): Promise<void> => {
    if (phone && !(await isFolded()))
      await panel.getByRole('button', { name: say('rehearsal.lessons.fold'), exact: true }).click();
  };
  let pictures = 0;
  const picture = async (): Promise<void> => {
    if (!phone) return;
    pictures += 1;
    await takeScreenshot(page, `lesson-${id}-${language}-phone-${String(pictures).padStart(2, '0')}`);
  };
  /** What ticked itself stays open to be read; whoever has read it goes on. */
  const onward = async (): Promise<void> => {
    await unfold();
    const way = current.getByRole('button', { name: say('rehearsal.lessons.onward'), exact: true });
    if ((await way.count()) > 0) await way.click();
  };
  const beginning = (key: 'rehearsal.lessons.be' | 'rehearsal.lessons.goTo'): RegExp =>
    new RegExp(`^${say(key, { name: '', app: '' })}`);
  return {
    panel,
    current,
    onward,
    fold,
    picture,
    /** The names of buttons and fields in what the step that is now to be done asks for, as it writes them. */
    async named(step: string): Promise<readonly string[]> {
      await unfold();
      const head = current.getByRole('checkbox', { name: step, exact: true });
      if (!(await head.isVisible())) await onward();
      await head.waitFor();
      const names = await current.locator('.step-body > p').first().locator('strong').allInnerTexts();
      await picture();
      await fold();
      return names;
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
      await fold();
    },
    /** Becomes somebody else, where the step is theirs. */
    async be(name: string): Promise<void> {
      await onward();
      await current.getByRole('button', { name: say('rehearsal.lessons.be', { name }), exact: true }).click();
      await page.getByText(say('rehearsal.bar.you', { name })).waitFor();
      await current.waitFor();
      await fold();
    },
    /** By hand; the tick stands once the page has taken it up. */
    async tick(step: string): Promise<void> {
      await picture();
      await unfold();
      await panel.getByRole('checkbox', { name: step, exact: true }).click();
      await panel.getByRole('checkbox', { name: step, exact: true, checked: true }).waitFor();
    },
    /** The lesson saw it by itself. */
    async seen(step: string): Promise<void> {
      await picture();
      await unfold();
      await panel
        .getByRole('checkbox', { name: step, exact: true, checked: true })
        .waitFor({ timeout: patience.timeout * 2 });
    },
    /** That was the whole lesson, and the page says so. */
    async over(): Promise<void> {
      await onward();
      await panel.getByText(say('rehearsal.lessons.allDone')).waitFor();
      await picture();
    },
  };
};
