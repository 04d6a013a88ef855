import type { Locator } from 'playwright-core';
import { goToApp, type Visitor } from './rehearsal-page.ts';

/** The calendar, with the meetings by start. */
export const openCalendar = async (visitor: Visitor) => {
  await goToApp(visitor, 'calendar');
  const event = (text: string): Locator => visitor.page.getByRole('article').filter({ hasText: text }).last();
  return {
    event,
    /** The line that says when: day and hours. */
    when: (text: string): Promise<string> => event(text).locator('p').first().innerText(),
  };
};
