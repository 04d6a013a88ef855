import type { App } from '../../tabs/rehearsal/state/route.ts';
import type { RichWorld } from './rich-world.ts';
import type { Screen } from './screens.ts';
import type { Place } from './teams-window.ts';

/** Every screen of the rehearsal page: an app without a row does not compile. */

type Row = Omit<Screen, 'name' | 'settings'>;

const channel =
  (ref: 'concerns' | 'closing' | 'overdue') =>
  async ({ page, say }: Place, world: RichWorld): Promise<void> => {
    await page
      .getByRole('navigation', { name: say('rehearsal.teams.channels') })
      .getByRole('link', { name: world[ref] })
      .click();
    await page
      .getByRole('log', { name: say('rehearsal.teams.posts') })
      .locator('.card')
      .first()
      .waitFor();
  };
const pane = ({ page }: Place) => page.frameLocator('iframe.pane-frame');
const chooseCase = async (at: Place, { concerns }: RichWorld): Promise<void> => {
  const choice = pane(at).getByRole('button', { name: new RegExp(`^${concerns}`) });
  const chosen = pane(at).getByRole('button', { name: at.say('outlook.case.change') });
  await choice.or(chosen).first().waitFor();
  if ((await chosen.count()) === 0) await choice.click();
};

const ofApp = {
  teams: { hash: () => '#/teams', open: channel('concerns') },
  chat: { hash: () => '#/chat' },
  calendar: { hash: () => '#/calendar' },
  files: { hash: () => '#/files' },
  outlook: { hash: () => '#/outlook', open: chooseCase },
  lessons: { hash: () => '#/lessons' },
  facilitator: { hash: () => '#/facilitator' },
} as const satisfies Record<App, Row>;

const further = {
  'teams-list': { hash: () => '#/teams' },
  'teams-closure': { hash: () => '#/teams', open: channel('closing') },
  'teams-overdue': { hash: () => '#/teams', open: channel('overdue') },
  'teams-tab': {
    hash: () => '#/teams',
    open: async (at: Place, world: RichWorld) => {
      await channel('concerns')(at, world);
      await at.page.getByRole('tab', { name: 'Hafan' }).click();
      await at.page.frameLocator('iframe.tab-frame').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  'outlook-letter': {
    hash: () => '#/outlook',
    open: async (at: Place, world: RichWorld) => {
      await chooseCase(at, world);
      const letters = pane(at).getByLabel(at.say('outlook.letter.label'));
      await letters.selectOption({ index: 2 });
    },
  },
  inbox: { hash: () => '#/outlook/inbox' },
  'inbox-message': {
    hash: () => '#/outlook/inbox',
    open: async ({ page, say }: Place) => {
      await page
        .getByRole('link', { name: /Gofal Enghraifft/ })
        .first()
        .click();
      await page.getByRole('button', { name: say('rehearsal.inbox.answer') }).waitFor();
    },
  },
} as const satisfies Record<string, Row>;

const named = (rows: Readonly<Record<string, Row>>): readonly Screen[] =>
  Object.entries(rows).map(([name, row]) => ({ name: `rehearsal-${name}`, ...row }));

export const rehearsalScreens: readonly Screen[] = [
  ...named(ofApp),
  ...named(further),
  // Last: the lesson stays open beside the apps.
  ...named({
    lesson: {
      hash: () => '#/lessons',
      open: async ({ page, say }) => {
        await page
          .getByRole('button', {
            name: new RegExp(`^(?:${say('rehearsal.lessons.begin')}|${say('rehearsal.lessons.goOn')})`),
          })
          .first()
          .click();
        await page.getByRole('complementary').first().waitFor();
      },
    },
  }),
  { name: 'rehearsal-chooser', hash: () => '#/', person: 'nobody' },
];
