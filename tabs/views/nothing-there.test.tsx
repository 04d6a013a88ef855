import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sayIn, type Say } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { incidentOpenedSchema } from '../../src/server/contract/incidents.ts';
import { Client } from '../../tests/journeys/client.ts';
import { escalatingConcerns, outsider } from '../../tests/journeys/given.ts';
import { type Product, startProduct } from '../../tests/product.ts';
import type { PageWindow } from './page-window.ts';
import { openTab } from './tab-window.tsx';

/** What a view says where nothing is, and to somebody to whom it is not shown. */
describe('a view with nothing to show', () => {
  let product: Product;
  let mari: Client;
  let stranger: Client;
  let ref: string;
  let tab: PageWindow | undefined;

  beforeAll(async () => {
    product = await startProduct();
    mari = await Client.signIn(product.url, 'mari');
    stranger = await Client.signIn(product.url, outsider);
    ({ ref } = await mari.open(escalatingConcerns));
  });
  afterEach(() => {
    tab?.close();
    tab = undefined;
  });
  afterAll(() => product?.stop());

  const open = (client: Client, at: string, language: Language): PageWindow => {
    tab?.close();
    tab = openTab({ url: product.url, token: client.token, hash: `#/${at}`, language });
    return tab;
  };
  const shows = (words: readonly string[]): Promise<void> =>
    vi.waitFor(
      () => {
        for (const word of words) expect(tab?.root.textContent).toContain(word);
        expect(tab?.root.querySelector('h1')).not.toBeNull();
      },
      { timeout: 20_000, interval: 15 },
    );

  it.each<[who: string, at: string, words: (say: Say) => readonly string[]]>([
    ['nobody', '', (say) => [say('tab.board.emptyTitle'), say('tab.board.emptyText')]],
    [
      'nobody',
      '?status=open&search=qqq',
      (say) => [say('tab.board.nothingFound'), say('tab.board.nothingFoundText')],
    ],
    ['nobody', 'glance', (say) => [say('tabBoard.glance.emptyTitle'), say('tabBoard.glance.emptyText')]],
    ['nobody', 'panel', (say) => [say('tabMeetings.panel.none'), say('tabMeetings.panel.noneText')]],
    ['lead', 'services', (say) => [say('tabServices.emptyTitle'), say('tabServices.emptyText')]],
    ['lead', 'service/ty-gwyn', (say) => [say('tabServices.signal.none'), say('tabServices.signal.add')]],
    ['lead', 'incidents', (say) => [say('tabIncidents.emptyTitle'), say('tabIncidents.emptyText')]],
    [
      'lead',
      'case/REF/individuals',
      (say) => [say('tabRegister.list.emptyTitle'), say('tabRegister.list.emptyText')],
    ],
    [
      'lead',
      'case/REF/individuals/moves',
      (say) => [say('tabRegister.list.emptyTitle'), say('tabRegister.list.emptyText')],
    ],
    ['lead', 'case/REF/plan', (say) => [say('tabParts.plan.empty'), say('tabParts.plan.emptyText')]],
    [
      'lead',
      'case/REF/meetings',
      (say) => [say('tabParts.meeting.empty'), say('tabParts.meeting.emptyText')],
    ],
    [
      'lead',
      'case/REF/documents',
      (say) => [say('caseRecord.document.empty'), say('caseRecord.document.emptyText')],
    ],
    ['lead', 'case/REF/suspension', (say) => [say('tabParts.suspend.none'), say('tabParts.suspend.intro')]],
    ['lead', 'case/REF/log', (say) => [say('tabParts.log.noDecisions'), say('tabParts.log.noEntries')]],
    [
      'lead',
      'case/REF/chronology?words=qqq',
      (say) => [say('caseRecord.chronology.none'), say('caseRecord.chronology.clear')],
    ],
  ])('%s at %s is told what there could be, in both languages', async (who, at, words) => {
    for (const language of ['cy', 'en'] as const) {
      open(who === 'lead' ? mari : stranger, at.replace('REF', ref), language);
      await shows(words(sayIn(language)));
      expect(tab?.root.querySelector('[role="alert"]')).toBeNull();
    }
  });

  it('tells somebody to whom it is not shown whom to ask, and shows nothing of it', async () => {
    const { ref: incident } = incidentOpenedSchema.parse(
      (
        await mari.ask('POST', '/api/incidents', {
          title: 'Gofal Enghraifft under pressure',
          provider: 'Gofal Enghraifft Cyf',
          description: 'Wages late in two homes',
          nation: 'WLS',
        })
      ).body,
    );
    for (const [language, rows] of (['cy', 'en'] as const).map((one) => {
      const say = sayIn(one);
      const signs = [say('tabServices.forbidden'), say('tabServices.forbiddenText')];
      const incidents = [say('tabIncidents.forbidden'), say('tabIncidents.forbiddenText')];
      const notFound = [say('tab.case.notFound'), say('tab.case.notFoundText', { ref })];
      return [
        one,
        [
          ['services', signs],
          ['service/ty-gwyn', signs],
          ['incidents', incidents],
          [`incident/${incident}`, incidents],
          [`case/${ref}`, notFound],
          [`case/${ref}/individuals`, notFound],
          [`panel/${ref}`, notFound],
          ['open', [say('tab.open.forbidden'), say('tab.open.forbiddenText')]],
        ],
      ] as const;
    }))
      for (const [at, words] of rows) {
        const there = open(stranger, at, language);
        await shows(words);
        expect(there.root.textContent).not.toMatch(/Tŷ Gwyn|Gofal Enghraifft/);
        const buttons = [...there.root.querySelectorAll('button')].map(({ textContent }) => textContent);
        expect(buttons).not.toContain(sayIn(language)('common.button.tryAgain'));
        // The rest of Hafan is a step away; a side panel leads to another case instead.
        const links = [...there.root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).toContain(at.startsWith('panel') ? '#/panel' : '#/');
      }
  });
});
