import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../src/case/view-schema.ts';
import { drawCard } from '../draw.ts';
import { forPerson } from '../for-whom.ts';
import { keys, languages, view } from '../testing/every-card.ts';
import { procedureViews } from '../testing/procedure-views.ts';
import { CARD_LIMIT, CARD_VERSION, sizeOf } from './frame.ts';
import { voiceIn, type CardLanguage } from './voice.ts';
import { withWayBack } from './way-back.ts';

/** The largest case that Hafan holds: cards stay within what Teams takes, whatever people write. */

const MEMBERS = 70;
const ITEMS = 93;
const ACTIONS = 60;
/** As people write: with accents and quotation marks, which are longer on the wire than they look. */
const longWelsh = 'Gwelwyd â’n llygaid ein hunain fod y tŷ’n oer, a dywedodd y rheolwr "cŵyn arall". '.repeat(
  45,
);

/** The England protocol's failure of a provider has the numbered items of Appendix A. */
const failure = procedureViews.find(
  ({ view: one }) => one.sections.flatMap(({ items }) => items).length >= ITEMS,
);
if (failure === undefined) throw new Error(`no procedure has ${ITEMS} items`);

const [someone] = failure.view.group;
const [action] = view.plan.actions;
if (someone === undefined || action === undefined) throw new Error('nothing to make many of');

const large: CaseView = {
  ...failure.view,
  group: Array.from({ length: MEMBERS }, (_, at) => ({
    ...someone,
    key: `t:m${at}`,
    name: `Aelod â Chyfenw Hir Iawn ${at}`,
    agency: 'Bwrdd Iechyd Prifysgol Hafren a’r Glannau',
    mail: `aelod.a-chyfenw-hir-iawn-${at}@bwrdd-iechyd.example`,
    lead: at < 3,
  })),
  sections: failure.view.sections.map((section) => ({
    ...section,
    items: section.items.map((item, at) => ({
      ...item,
      status: at % 3 === 0 ? ('open' as const) : ('done' as const),
      at: '2026-11-23T10:00:00Z',
      by: 'Mari Enghraifft',
      note: longWelsh,
    })),
  })),
  plan: {
    ...failure.view.plan,
    actions: Array.from({ length: ACTIONS }, (_, at) => ({
      ...action,
      id: `a-${at}`,
      number: at + 1,
      text: longWelsh.slice(0, 4_000),
      owner: 'Rheolwr Cofrestredig a Chyfrifol '.repeat(6),
    })),
    open: ACTIONS,
  },
};

const largeKeys = [
  ...new Set([
    ...keys.filter((key) => !/^(section|meeting|notification):/.test(key)),
    ...large.sections.map(({ id }) => `section:${id}`),
    ...large.meetings.map(({ id }) => `meeting:${id}`),
    ...large.notifications.map(({ draft }) => `notification:${draft}`),
  ]),
];

const drawLarge = (key: string, language: CardLanguage) => {
  const drawing = {
    view: large,
    voice: voiceIn(language),
    edition: failure.edition,
    baseUrl: 'https://hafan.cyngor-sir-penrhyn.example',
  };
  const card = drawCard(key, drawing);
  if (card === null) throw new Error(`no card ${key}`);
  return { card, drawing };
};

describe('the largest case', () => {
  it('is as large as is meant', () => {
    expect(large.group).toHaveLength(MEMBERS);
    expect(large.sections.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(ITEMS);
    expect(large.plan.actions).toHaveLength(ACTIONS);
    expect(JSON.stringify(large).length * 2).toBeGreaterThan(5 * CARD_LIMIT);
  });

  it.each(languages)('has no card that Teams would not take, in %s', (language) => {
    const sizes = largeKeys.map((key) => {
      const { card, drawing } = drawLarge(key, language);
      const sent = withWayBack(card, 'progress,menu', drawing);
      return { key, version: sent.version, bytes: sizeOf(sent) };
    });
    expect(sizes.filter(({ version }) => version !== CARD_VERSION)).toEqual([]);
    expect(sizes.filter(({ bytes }) => bytes > CARD_LIMIT)).toEqual([]);
    // Nothing was left out that makes it large.
    expect(Math.max(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(CARD_LIMIT / 2);
  });

  it('is refreshed for each person without naming one of its 70 members: Teams takes 60 ids (decision 12)', () => {
    for (const key of largeKeys)
      for (const language of languages) {
        const { card } = drawLarge(key, language);
        expect(JSON.stringify(card.refresh ?? {})).not.toContain('userIds');
      }
  });

  it('stays within bounds as somebody sees it who may not act in it', () => {
    for (const key of largeKeys) {
      const stranger = { tenant: 't', objectId: 'x', name: 'x', agency: large.leadAgency, mail: '' };
      const card = forPerson(
        drawLarge(key, 'cy').card,
        { ...stranger, roles: ['director'], language: 'cy' },
        large,
      );
      expect({ key, fits: sizeOf(card) <= CARD_LIMIT }).toEqual({ key, fits: true });
    }
  });
});
