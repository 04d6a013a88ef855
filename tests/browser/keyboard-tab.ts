import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../journeys/client.ts';
import { inDays } from '../journeys/given.ts';
import type { Product } from '../product.ts';
import { desktop, patience } from './browser.ts';
import { keysOf, type Keys } from './keys.ts';
import { pictureFailures } from './look.ts';
import { openInTeams, type Place } from './teams-window.ts';

/** Where stories by keys are told: a product with a case of concerns (`ref`) and one of a closure, both of Mari's. */
export interface House {
  readonly product: Product;
  readonly browser: Browser;
  readonly mari: Client;
  readonly ref: string;
  readonly closing: string;
}

export const tellOfTheTab = (house: () => House): void => {
  describe('the tab', () => {
    let product: Product;
    let browser: Browser;
    let mari: Client;
    let ref: string;
    let closing: string;
    let seated: Place | undefined;

    beforeAll(() => {
      ({ product, browser, mari, ref, closing } = house());
    });
    pictureFailures(() => seated);

    const sitDown = async (hash: string): Promise<Place & { readonly keys: Keys }> => {
      const place = await openInTeams(browser, product.url, {
        person: 'mari',
        language: 'en',
        window: desktop,
        hash,
      });
      seated = place;
      return { ...place, keys: keysOf(place.page) };
    };
    /** From the top of the page to its content, past everything that every page has. */
    const skip = async ({ keys, say }: Place & { readonly keys: Keys }): Promise<void> => {
      await keys.enter(say('tab.skip'), { back: false, presses: 90 });
    };
    /** What was wrong on the way: stops that do not show the focus or are covered, and what the page complained of. */
    const finish = async ({
      keys,
      mistakes,
      close,
    }: Place & { readonly keys: Keys }): Promise<readonly string[]> => {
      await close();
      return [...keys.faults, ...mistakes];
    };

    it('an item is ticked, taken back and noted; what came of it is read aloud', async () => {
      const at = await sitDown(`#/case/${ref}/checklist`);
      const { keys, say, view } = at;
      const [item, other] = (await mari.view(ref)).sections[0]?.items ?? [];
      const text = item?.text.en ?? '';
      await skip(at);
      await keys.enter(say('tabParts.item.tickLabel', { text }));
      await view
        .getByRole('status')
        .getByText(say('tabCase.undo.offered', { done: '' }).trim())
        .waitFor({ state: 'attached' });
      await keys.isSomewhere();
      await keys.enter(say('tabParts.item.undoLabel', { text }));
      await view.getByRole('dialog').waitFor();
      await keys.tabTo(say('tab.case.why'));
      await at.page.keyboard.type('Only half of it');
      await keys.enter(say('tabParts.item.undo'));
      await view.getByRole('dialog').waitFor({ state: 'hidden' });
      await view
        .getByRole('status')
        .getByText(say('tabParts.item.undone'), { exact: true })
        .waitFor({ state: 'attached' });
      await keys.isSomewhere();
      await keys.enter(say('tabParts.item.noteLabel', { text: other?.text.en ?? '' }));
      await keys.write(new RegExp(`^${say('tabParts.item.note')}`), 'Seen on the visit', {
        role: 'textarea',
      });
      // Escape leaves it as it was, and the focus goes back to what opened it.
      await keys.press('Escape');
      await keys.standsOn(say('tabParts.item.noteLabel', { text: other?.text.en ?? '' }));
      await keys.press('Enter');
      await keys.write(new RegExp(`^${say('tabParts.item.note')}`), 'Seen on the visit', {
        role: 'textarea',
      });
      await keys.enter(say('tabParts.item.note'), { role: 'button' });
      await view.getByRole('dialog').waitFor({ state: 'hidden' });
      await view.getByText('Seen on the visit', { exact: true }).waitFor();
      const [ticked, noted] = (await mari.view(ref)).sections[0]?.items ?? [];
      expect([ticked?.status, noted?.note]).toEqual(['open', 'Seen on the visit']);
      expect(await finish(at)).toEqual([]);
    });

    it('going back in the browser out of a dialog leaves the next page to screen readers', async () => {
      const at = await sitDown(`#/case/${ref}`);
      const { keys, say, view } = at;
      await view.evaluate((to) => {
        globalThis.location.hash = to;
      }, `#/incidents`);
      await view.getByRole('heading', { level: 1, name: say('tabIncidents.title') }).waitFor();
      await skip(at);
      await keys.enter(say('tabIncidents.open'));
      await view.getByRole('dialog').waitFor();
      // The browser's own way back; the frame keeps no keys of its own for it.
      await view.evaluate(() => history.back());
      await view.getByRole('heading', { level: 1, name: /Tŷ Gwyn/ }).waitFor();
      expect(await finish(at)).toEqual([]);
    });

    it('an action is planned, a decision recorded, a meeting asked for and its time chosen', async () => {
      const at = await sitDown(`#/case/${ref}/plan`);
      const { keys, say, view, page } = at;
      await skip(at);
      await keys.enter(say('tabParts.plan.add'));
      await keys.write(new RegExp(`^${say('tabParts.plan.text')}`), 'Fill the night shift');
      await keys.write(new RegExp(`^${say('tabParts.plan.owner')}`), 'Dafydd Sampl-Rees');
      await keys.writeDay(new RegExp(`^${say('tabParts.plan.due')}`), inDays(20));
      await keys.write(say('tabParts.plan.response'), 'The provider accepts the findings');
      await keys.enter(say('tabParts.plan.add'), { role: 'button' });
      await view.getByText('Fill the night shift').waitFor();
      await keys.isSomewhere();

      await keys.enter(say('tab.case.log'), { back: true, presses: 80 });
      await view.getByRole('heading', { name: say('tabParts.log.decisions'), exact: true }).waitFor();
      await keys.enter(say('tabParts.log.decide'));
      await keys.write(new RegExp(`^${say('tabParts.log.decision')}`), 'Visits every week');
      await keys.write(new RegExp(`^${say('tabParts.log.rationale')}`), 'Nights are what went wrong');
      await keys.enter(say('tabParts.log.decide'), { role: 'button' });
      await view.getByText('Visits every week', { exact: true }).waitFor();
      await keys.isSomewhere();

      await keys.enter(say('tab.case.meetings'), { back: true, presses: 80 });
      await view.getByRole('heading', { name: say('tab.case.meetings'), exact: true }).waitFor();
      await keys.enter(say('tabParts.meeting.request'));
      await view.getByRole('dialog').waitFor();
      await keys.enter(say('tabParts.meeting.request'), { role: 'button' });
      await view.getByText(say('tabParts.meeting.slots'), { exact: true }).waitFor();
      await keys.isSomewhere();
      await keys.enter(/^Choose /);
      await mari.until(ref, 'the meeting booked', ({ meetings }) => meetings[0]?.status === 'booked');
      await page.waitForLoadState();
      await keys.isSomewhere();
      expect((await mari.view(ref)).plan.actions[0]?.text).toBe('Fill the night shift');
      expect(await finish(at)).toEqual([]);
    });

    it('a notification is drafted, read through and confirmed', async () => {
      const at = await sitDown(`#/case/${ref}/documents`);
      const { keys, say, view, page } = at;
      await skip(at);
      await keys.enter(/^Draft/);
      await view.getByRole('button', { name: say('tabParts.document.saveDraft') }).waitFor();
      // Every field from the first to the button that keeps them.
      for (let fields = 0; fields < 60; fields += 1) {
        await keys.press('Tab');
        const stop = await keys.where();
        if (stop?.name === say('tabParts.document.saveDraft')) break;
        if ((await keys.isEmptyField()) === 'text') await page.keyboard.type('Said by keys');
      }
      await keys.press('Enter');
      await view.getByRole('button', { name: new RegExp(`^${say('tabParts.document.confirm')}`) }).waitFor();
      await keys.isSomewhere();
      await keys.enter(new RegExp(`^${say('tabParts.document.confirm')}`));
      await view.getByRole('dialog').waitFor();
      await keys.enter(say('tabParts.document.confirm'), { role: 'button' });
      await mari.until(
        ref,
        'the notification filed',
        ({ notifications }) => notifications[0]?.status === 'filed',
      );
      expect(await finish(at)).toEqual([]);
    });

    it('people are taken over from a file, and one of them moves', async () => {
      const at = await sitDown(`#/case/${closing}/individuals`);
      const { keys, say, view, page } = at;
      await view.getByText(say('tabRegister.list.emptyTitle'), { exact: true }).waitFor();
      await skip(at);
      await keys.enter(say('tabRegister.import.button'));
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        keys.enter(new RegExp(`^${say('tabRegister.import.choose')}`), { presses: 80 }),
      ]);
      // The window in which the operating system lets a file be chosen is its own.
      await chooser.setFiles({
        name: 'residents.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Resident name,Room\nGwen Ddychmygol,12\n', 'utf8'),
      });
      await view.getByRole('button', { name: say('tabRegister.import.start', { number: 1 }) }).waitFor();
      await keys.isSomewhere();
      await keys.enter(say('tabRegister.import.start', { number: 1 }), { presses: 80 });
      await view.getByRole('heading', { name: say('tabRegister.import.done') }).waitFor();
      await keys.isSomewhere();
      await keys.enter(say('tabRegister.back'), { back: true });
      await view.getByRole('link', { name: 'Gwen Ddychmygol', exact: true }).waitFor();
      await keys.enter('Gwen Ddychmygol');
      await view.getByRole('heading', { name: 'Gwen Ddychmygol', exact: true }).waitFor();
      await keys.enter(say('tabRegister.move.plan'), { presses: 80 });
      await view.getByRole('dialog').waitFor();
      await keys.writeDay(new RegExp(`^${say('tabRegister.person.on')}`), inDays(3));
      await keys.enter(say('tabRegister.move.plan'), { role: 'button' });
      // Something is missing: the refusal takes the focus, and a lead goes on with a reason.
      await view.getByRole('dialog').getByText(say('individuals.refusal.not-ready.title')).waitFor();
      await keys.isSomewhere();
      await keys.write(say('common.problem.reason'), 'The home loses its power tonight');
      await keys.enter(say('common.problem.goOn'));
      await view.getByRole('dialog').waitFor({ state: 'hidden' });
      await keys.isSomewhere();
      expect(await finish(at)).toEqual([]);
    });

    it('the board is filtered, kept as a view, and a case opened from it', async () => {
      const at = await sitDown('#/');
      const { keys, say, view, page } = at;
      await skip(at);
      await keys.choose(say('tab.board.procedure'), 'Closure');
      await view.getByRole('link', { name: new RegExp(ref) }).waitFor({ state: 'detached' });
      await keys.enter(say('tabBoard.views.keep'), { back: true, presses: 80 });
      await keys.write(new RegExp(`^${say('tabBoard.views.name')}`), 'Closures');
      await keys.enter(say('tabBoard.views.save'), { role: 'button' });
      await view.getByRole('dialog').waitFor({ state: 'hidden' });
      await view.getByRole('link', { name: 'Closures', exact: true }).waitFor();
      await keys.isSomewhere();
      await keys.enter(new RegExp(closing), { presses: 80 });
      await view.getByRole('heading', { level: 1, name: /Plas/ }).waitFor();
      await expect.poll(() => page.frames().at(-1)?.title(), patience).toContain(closing);
      expect(await finish(at)).toEqual([]);
    });
  });
};
