import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { sayIn, type Say } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { importProgressSchema, individualsSchema } from '../../src/server/contract/individuals.ts';
import { incidentOpenedSchema } from '../../src/server/contract/incidents.ts';
import { until } from '../../tests/journeys/client.ts';
import { closure } from '../../tests/journeys/given.ts';
import {
  type CasePart,
  caseParts,
  hashOf,
  type IncidentPart,
  incidentParts,
  type Route,
} from '../components/routes.ts';
import { askedByFrame, comeBack, failsAloud, headings, isFinal, settled, soon, troubles } from './failing.ts';
import type { Answering, PageWindow } from './page-window.ts';
import { productAtWork } from './product-at-work.ts';
import { openTab } from './tab-window.tsx';

interface World {
  readonly ref: string;
  readonly person: string;
  readonly incident: string;
  readonly imported: string;
}

/** Every page that an address can name; one without a row here does not compile. */
const pages = {
  board: () => ({ page: 'board' }),
  glance: () => ({ page: 'glance' }),
  configure: () => ({ page: 'configure' }),
  privacy: () => ({ page: 'privacy' }),
  terms: () => ({ page: 'terms' }),
  accessibility: () => ({ page: 'accessibility' }),
  services: () => ({ page: 'services' }),
  service: () => ({ page: 'service', id: 'ty-gwyn' }),
  incidents: () => ({ page: 'incidents' }),
  incident: ({ incident }) => ({ page: 'incident', ref: incident, part: 'overview' }),
  ask: () => ({ page: 'ask' }),
  open: () => ({ page: 'open' }),
  case: ({ ref }) => ({ page: 'case', ref, part: 'overview' }),
  panel: ({ ref }) => ({ page: 'panel', ref }),
  procedures: () => ({ page: 'procedures', edition: 'wales-2026' }),
} as const satisfies Record<Route['page'], (world: World) => Route>;

const ofCase =
  (part: CasePart, within?: (world: World) => string) =>
  (world: World): Route => ({
    page: 'case',
    ref: world.ref,
    part,
    ...(within === undefined ? {} : { within: within(world) }),
  });
const ofIncident =
  (part: IncidentPart) =>
  ({ incident }: World): Route => ({ page: 'incident', ref: incident, part });

const views: readonly (readonly [name: string, route: (world: World) => Route])[] = [
  ...Object.entries(pages),
  ...caseParts.map((part) => [`case/${part}`, ofCase(part)] as const),
  ...incidentParts.map((part) => [`incident/${part}`, ofIncident(part)] as const),
  ['case/individuals/moves', ofCase('individuals', () => 'moves')],
  ['case/individuals/import', ofCase('individuals', () => 'import')],
  ['case/individuals/import-progress', ofCase('individuals', ({ imported }) => `import-${imported}`)],
  ['case/individuals/person', ofCase('individuals', ({ person }) => person)],
  ['panel of no case', () => ({ page: 'panel' })],
];

/** What a page asks besides and is whole without, so that nothing is said of it: why. */
const whole: readonly (readonly [path: RegExp, why: string])[] = [
  [/\/bundles$/, 'says only how far a bundle is that somebody is making'],
  [/\/api\/(?:services|people)\?search=$/, 'asked ahead of the first letter; the search tells of itself'],
  [/^\/api\/cases\?status=open$/, 'incident: asked ahead of the first letter of a case to be linked'],
  [/^\/api\/procedures$/, 'edition: its title alone, and the page has it within'],
];
const isWhole = (page: Route['page'], path: string): boolean =>
  whole.some(
    ([known, why]) =>
      known.test(path) &&
      (!/^\w+: /.test(why) || why.startsWith(`${page === 'procedures' ? 'edition' : page}: `)),
  );

/** Said in a line of its own with a way to ask again, because the page can be used without it. */
const lacking: readonly (readonly [path: RegExp, says: (say: Say) => string])[] = [
  [/\/me\/board-views$/, (say) => say('tabBoard.views.failed')],
  [/\/board\/figures$/, (say) => say('tabBoard.filter.noChoices')],
];

/** Nobody waits for these: the page is there, and gains something when they come. */
const unhurried = [
  /\/board-views$/,
  /\/board\/figures$/,
  /\/procedures\/wales-2026$/,
  /\/individuals\/fields$/,
];

describe('every view of the tab', () => {
  const at = productAtWork<World>(async (mari) => {
    const { ref } = await mari.open(closure);
    const register = `/api/cases/${ref}/individuals`;
    const imported = randomUUID();
    const content = Buffer.from('Resident name,DOB\nGwen Ddychmygol,3/2/1940').toString('base64');
    await mari.ask('POST', `${register}/import`, { id: imported, content });
    await until(
      'the import',
      async () => importProgressSchema.parse((await mari.ask('GET', `${register}/import/${imported}`)).body),
      ({ status }) => status === 'done',
    );
    const [person] = individualsSchema.parse((await mari.ask('GET', register)).body).rows;
    const { ref: incident } = incidentOpenedSchema.parse(
      (
        await mari.ask('POST', '/api/incidents', {
          title: 'Gofal Enghraifft in difficulty',
          provider: 'Gofal Enghraifft Cyf',
          description: 'The provider says that money runs out in March.',
          nation: 'WLS',
        })
      ).body,
    );
    return { ref, person: person?.id ?? '', incident, imported };
  });

  const open = (language: Language, route: (world: World) => Route, answering?: Answering): PageWindow =>
    at.show(() =>
      openTab({
        url: at.url,
        token: at.mari.token,
        hash: hashOf(route(at.world)),
        language,
        ...(answering === undefined ? {} : { answering }),
      }),
    );
  /** Of one question: what is said of it where the page can be used without it. */
  const quietly = (page: Route['page'], path: string): string | undefined =>
    page === 'board' ? lacking.find(([known]) => known.test(path))?.[1](sayIn('cy')) : undefined;
  const ways = (): readonly string[] => {
    const say = sayIn('en');
    return [
      say('common.problem.forbiddenText'),
      say('common.problem.missingPageText'),
      say('tab.case.notFoundText', { ref: at.world.ref }),
      say('tabRegister.forbiddenText'),
      say('tabRegister.goneText'),
    ];
  };

  /** What was tried already, by the page whose answer it is: the parts of a case share it. */
  const tried = new Set<string>();

  it.each(views)('%s says what it waits for, what did not come, and what may be old', async (_, route) => {
    const { page } = route(at.world);
    const good = open('en', route);
    await settled(good);
    const shown = headings(good);
    const own = [...good.asked].filter((path) => !askedByFrame.has(path) && !isWhole(page, path));
    good.asked.clear();
    good.answer(() => new TypeError('fetch failed'));
    await comeBack(good);
    const again = own.filter((path) => good.asked.has(path) && !lacking.some(([known]) => known.test(path)));
    await vi.waitFor(
      () => expect(troubles(good).includes(sayIn('en')('common.problem.offline'))).toBe(again.length > 0),
      soon,
    );
    // Nothing of what was shown goes away.
    expect(headings(good)).toEqual(expect.arrayContaining(shown));

    for (const path of own) {
      const key = `${page} ${path}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const question = {
        open: (language: Language, answering: Answering) => open(language, route, answering),
        path,
        quiet: quietly(page, path),
        unhurried: unhurried.some((known) => known.test(path)),
      };
      await failsAloud(question);
      if (question.quiet === undefined) await isFinal(question, ways());
    }
  });
});
