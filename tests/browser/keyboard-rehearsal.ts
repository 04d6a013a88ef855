import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rehearsalLessons } from '../../src/language/en/rehearsal-lessons.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Client } from '../journeys/client.ts';
import { inDays } from '../journeys/given.ts';
import type { Product } from '../product.ts';
import { desktop, patience } from './browser.ts';
import type { House } from './keyboard-tab.ts';
import { keysOf } from './keys.ts';
import { pictureFailures } from './look.ts';
import { openRehearsal } from './rehearsal-window.ts';
import type { Place } from './teams-window.ts';

const appNames = {
  teams: 'rehearsal.rail.teams',
  outlook: 'rehearsal.rail.outlook',
  lessons: 'rehearsal.rail.lessons',
} as const;

const doneIn = ({ sections }: CaseView): number =>
  sections.flatMap(({ items }) => items).filter(({ status }) => status === 'done').length;

/** Teams and Outlook as the rehearsal plays them, with Hafan's cards and pane in them. */
export const tellOfTheRehearsal = (house: () => House): void => {
  describe('the rehearsal', () => {
    let product: Product;
    let browser: Browser;
    let mari: Client;
    let ref: string;
    let seated: Place | undefined;

    beforeAll(async () => {
      ({ product, browser, mari, ref } = house());
      await mari.ask('POST', '/rehearsal/injections', { injection: 'insolvency', person: 'mari' });
    });

    pictureFailures(() => seated);

    const sitDown = async () => {
      const at = await openRehearsal(browser, product.url, {
        person: 'mari',
        language: 'en',
        window: desktop,
      });
      seated = at;
      const keys = keysOf(at.page);
      return {
        ...at,
        keys,
        /** By the rail to one of the apps, and past the rail into it. */
        async goToApp(app: keyof typeof appNames): Promise<void> {
          await keys.enter(at.say(appNames[app]), { back: true, presses: 150 });
        },
        async finish(): Promise<readonly string[]> {
          await at.close();
          return [...keys.faults, ...at.mistakes];
        },
      };
    };

    it('a lesson is begun; its first steps open a case by the bot’s form, and tick an item on a card', async () => {
      const { keys, say, page, goToApp, finish } = await sitDown();
      const { title, steps } = rehearsalLessons['first-case'];
      await goToApp('lessons');
      await keys.enter(say('rehearsal.lessons.beginLabel', { title }));
      const panel = page.getByRole('complementary', { name: say('rehearsal.lessons.panel', { title }) });
      await panel.waitFor();
      await keys.isSomewhere();
      await keys.enter(say('rehearsal.lessons.goTo', { app: say('rehearsal.rail.chat') }), { presses: 90 });
      const message = say('rehearsal.chat.message');
      await page.getByRole('textbox', { name: message, exact: true }).waitFor();
      await keys.isSomewhere();

      // A message is suggested below the chat; pressed, it gives way to others, and the focus stays among them.
      await keys.enter('open escalating concerns for Tŷ Gwyn', { back: true, presses: 90 });
      const form = page
        .locator('.card')
        .filter({ hasText: say('cards.open.submit') })
        .last();
      await form.waitFor();
      await keys.isSomewhere();
      await keys.tabTo(/^Ask for a case/, { presses: 90 });
      await keys.press('Space');
      await panel.getByRole('checkbox', { name: steps.ask.title, checked: true }).waitFor();
      await keys.isSomewhere();

      // The form is sent too early, refused in its place, completed, and taken.
      await keys.tabTo(/One serious/, { back: true, presses: 120 });
      await keys.press('Space');
      await keys.enter(say('cards.open.submit'), { presses: 90 });
      await form.getByText('Code 5.6').nth(1).waitFor();
      await keys.isSomewhere();
      await keys.write(say('cards.open.evidence'), 'Two night shifts without a nurse', {
        back: true,
        presses: 90,
      });
      await keys.tabTo(say('cards.open.qualityAssurance'));
      await keys.press('Space');
      await keys.write(say('cards.open.qualityAssuranceNote'), 'Two meetings');
      await keys.enter(say('cards.open.submit'));
      await panel
        .getByRole('checkbox', { name: steps.open.title, checked: true })
        .waitFor({ timeout: patience.timeout * 2 });
      await keys.isSomewhere();

      // Its channel, and an item ticked on a card there; the card changes, and the keys go on in it.
      await goToApp('teams');
      await keys.enter(new RegExp(`^${ref}`));
      const posts = page.getByRole('log', { name: say('rehearsal.teams.posts') });
      await posts
        .getByRole('button', { name: say('cards.section.tick'), exact: true })
        .first()
        .waitFor();
      const before = doneIn(await mari.view(ref));
      await keys.enter(say('cards.section.tick'), { presses: 120 });
      await mari.until(ref, 'an item ticked', (view) => doneIn(view) > before);
      await keys.isSomewhere();
      expect(await finish()).toEqual([]);
    });

    it('a letter is chosen, filled and put into the message, and what came in is filed', async () => {
      const { keys, say, page, goToApp, finish } = await sitDown();
      const pane = page.frameLocator('iframe.pane-frame');
      await goToApp('outlook');
      const theCase = pane.getByRole('button', { name: new RegExp(`^${ref}`) });
      await theCase.waitFor();
      await keys.enter(new RegExp(`^${ref}`), { presses: 90 });
      await pane.getByLabel(say('outlook.letter.label')).waitFor();
      await keys.isSomewhere();
      await keys.choose(say('outlook.letter.label'), 'Code 4.12');
      await pane.getByRole('button', { name: say('outlook.fields.toMissing') }).waitFor();
      await keys.enter(say('outlook.fields.toMissing'), { presses: 90 });
      // It leads to the first that is missing; from there on each that is empty is written into.
      for (let fields = 0; fields < 60; fields += 1) {
        const stop = await keys.where();
        if (stop?.name === say('outlook.insert.do') || stop?.name === say('outlook.fields.toMissing')) break;
        const empty = await keys.isEmptyField();
        if (empty === 'date') await keys.writeDay(stop?.name ?? '', inDays(20));
        else if (empty === 'text') await page.keyboard.type('Said by keys');
        await keys.press('Tab');
      }
      // While the preview is still being made there is nothing to put in, and the button says so.
      await pane.getByRole('button', { name: say('outlook.insert.do'), disabled: false }).waitFor();
      await keys.enter(say('outlook.insert.do'), { presses: 30 });
      await pane.getByText(say('outlook.insert.done', { ref })).waitFor();
      await keys.isSomewhere();
      await keys.enter(say('outlook.file.do', { ref }), { presses: 60 });
      await mari.until(ref, 'the letter filed', ({ letters }) => letters[0]?.status === 'filed');
      await keys.isSomewhere();

      // Tabs are one stop: arrows go along them.
      await keys.tabTo(say('rehearsal.inbox.write'), { back: true, presses: 150 });
      await keys.press('ArrowRight', 'Enter');
      await page.getByRole('link', { name: /^Gofal Enghraifft Cyf/ }).waitFor();
      await keys.enter(/^Gofal Enghraifft Cyf/);
      await page.getByRole('button', { name: say('rehearsal.inbox.answer') }).waitFor();
      await keys.isSomewhere();
      await theCase.waitFor();
      await keys.enter(new RegExp(`^${ref}`), { presses: 90 });
      await pane.getByRole('radio', { name: say('case.messageKind.provider-response') }).waitFor();
      await keys.isSomewhere();
      // So are a question's answers.
      await keys.tabTo(say('case.messageKind.other'), { role: 'input' });
      await keys.press('ArrowUp');
      await keys.standsOn(say('case.messageKind.regulator'));
      await keys.enter(say('outlook.message.do', { ref }), { presses: 60 });
      await mari.until(ref, 'the message filed', ({ messages }) => messages[0]?.status === 'filed');
      await pane.getByRole('link', { name: /\.eml/ }).waitFor();
      await keys.isSomewhere();
      expect(await finish()).toEqual([]);
    });
  });
};
