import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { workingDays } from '../../src/calendar/working-days.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Edition } from '../../src/procedures/types.ts';
import { currentEdition } from '../../src/procedures/editions/index.ts';
import { services } from '../../src/rehearsal/services.ts';
import { drawCard } from '../draw.ts';
import { fullView } from '../testing/full-view.ts';
import { answersCard } from './answers/answers.ts';
import { CARD_LIMIT, sizeOf } from './frame.ts';
import { helpCard } from './help/help.ts';
import { boardCard, workCard } from './lists/lists.ts';
import { openCaseCard } from './open-case/open-case.ts';
import { refusalCard } from './refusal/refusal.ts';
import { voiceIn, type CardLanguage } from './voice.ts';

/** Only this build of Microsoft's parser loads outside a browser (PLATFORM §11). */
interface Parser {
  AdaptiveCard: new () => { parse(json: unknown, context: unknown): void };
  SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(at: number): { readonly message: string };
  };
}
const parser: Parser = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

const problemsOf = (card: IAdaptiveCard): string[] => {
  const context = new parser.SerializationContext();
  // Its check of `lang` keeps a place between calls (a global RegExp), and so fails every other time.
  const { lang, ...rest } = card;
  expect(lang).toMatch(/^(?:cy|en)$/);
  new parser.AdaptiveCard().parse(JSON.parse(JSON.stringify(rest)), context);
  return Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
};

const edition: Edition = currentEdition('WLS');
const baseUrl = 'https://hafan.example';
const languages: readonly CardLanguage[] = ['en', 'cy', 'both'];
const view: CaseView = fullView(edition, workingDays('WLS'));

const keys = [
  'progress',
  'plan',
  'closing',
  'closing:personal',
  'suspension',
  'summary',
  ...view.sections.map(({ id }) => `section:${id}`),
  ...view.meetings.map(({ id }) => `meeting:${id}`),
  ...view.notifications.map(({ draft }) => `notification:${draft}`),
];

const draw = (key: string, language: CardLanguage, of: CaseView = view): IAdaptiveCard => {
  const card = drawCard(
    key,
    { view: of, voice: voiceIn(language), edition, baseUrl },
    { fields: {}, mayOverride: true },
  );
  if (card === null) throw new Error(`no card ${key}`);
  return card;
};

const personal = (language: CardLanguage): Record<string, IAdaptiveCard> => {
  const voice = voiceIn(language);
  const refusal = {
    code: 'gate',
    cite: 'Code 5.19',
    missing: [{ requirement: 'rationale', cite: 'Code 5.19' }],
    mayOverride: true,
  } as const;
  return {
    help: helpCard({ voice, name: 'Mari Enghraifft', mayOpen: true, rehearsal: true, baseUrl }),
    refusal: refusalCard(refusal, voice),
    answers: answersCard({
      question: '[not a link](https://evil.example)',
      answers: [{ cite: 'Code 5.19', force: 'must', text: 'x' }],
      edition: 'x',
      voice,
    }),
    board: boardCard({ title: 'x', rows: [], total: 0, empty: 'x', voice, baseUrl }),
    work: workCard({
      title: 'x',
      cases: Array.from({ length: 12 }, () => ({
        ref: view.ref,
        service: 'Tŷ Gwyn',
        duties: view.duties,
        actions: view.plan.actions,
      })),
      empty: 'x',
      voice,
      baseUrl,
    }),
    ...Object.fromEntries(
      edition.procedures.map((procedure) => [
        `open ${procedure.id}`,
        openCaseCard({
          procedure,
          edition,
          services,
          people: Array.from({ length: 21 }, (_, at) => ({
            objectId: `00000000-7e57-4000-8000-0000000001${at}`,
            name: `Person Enghraifft ${at}`,
            agency: 'Cyngor Sir Penrhyn',
          })),
          leadAgency: 'Cyngor Sir Penrhyn',
          opener: 'x',
          searchesPeople: true,
          mayOverride: true,
          offerGoodPractice: true,
          voice,
        }),
      ]),
    ),
  };
};

describe.each(languages)('cards in %s', (language) => {
  it.each(keys)('%s is a card that Teams takes', (key) => {
    const card = draw(key, language);
    expect(problemsOf(card)).toEqual([]);
    expect(card.version).toBe('1.5');
    expect(sizeOf(card)).toBeLessThanOrEqual(CARD_LIMIT);
    expect(JSON.stringify(card)).not.toMatch(/undefined|\{\{|\[object|cards\./);
  });
  it('and so are the ones of a chat', () => {
    for (const [name, card] of Object.entries(personal(language))) {
      expect({ name, problems: problemsOf(card) }).toEqual({ name, problems: [] });
      expect(sizeOf(card)).toBeLessThanOrEqual(CARD_LIMIT);
      expect(JSON.stringify(card)).not.toMatch(/undefined|\[object|cards\./);
    }
  });
});

describe('every card of a channel', () => {
  it('carries its mark in a refresh action without user ids, so that Teams draws it for each person', () => {
    for (const key of keys.filter((one) => !['closing:personal', 'suspension', 'summary'].includes(one))) {
      const { refresh } = draw(key, 'both');
      expect(refresh?.action).toMatchObject({
        verb: 'show-card',
        data: { ref: view.ref, card: key, hafanMark: `${view.ref}/${key}` },
      });
      expect(refresh?.userIds).toBeUndefined();
    }
  });

  it('says both languages as posted, and only one to each person', () => {
    const [section] = view.sections;
    const text = section?.items[0]?.text;
    const both = JSON.stringify(draw(`section:${section?.id ?? ''}`, 'both'));
    expect(both).toContain(text?.cy);
    expect(both).toContain(text?.en);
    expect(JSON.stringify(draw(`section:${section?.id ?? ''}`, 'cy'))).not.toContain(text?.en);
  });

  it('fits with 30 items that all have long notes, ticked or open', () => {
    const [first] = view.sections;
    const template = first?.items[0];
    if (first === undefined || template === undefined) throw new Error('no item');
    for (const status of ['open', 'done', 'not-applicable'] as const) {
      const items = Array.from({ length: 30 }, (_, at) => ({
        ...template,
        id: `${template.id}-${at}`,
        text: { en: 'Long words of the item. '.repeat(9), cy: 'Geiriau hir yr eitem. '.repeat(9) },
        status,
        at: '2026-11-23T10:00:00Z',
        by: 'Mari Enghraifft',
        note: '"Nodyn hir" '.repeat(300),
        reason: status === 'not-applicable' ? 'r'.repeat(4_000) : null,
      }));
      const big = { ...view, sections: [{ ...first, items, total: 30 }] };
      for (const language of languages) {
        const card = draw(`section:${first.id}`, language, big);
        expect(sizeOf(card)).toBeLessThanOrEqual(CARD_LIMIT);
        expect(problemsOf(card)).toEqual([]);
      }
    }
  });

  it('fits with the longest plan', () => {
    const [action] = view.plan.actions;
    if (action === undefined) throw new Error('no action');
    const actions = Array.from({ length: 300 }, (_, at) => ({
      ...action,
      id: `a-${at}`,
      number: at + 1,
      text: 't'.repeat(4_000),
      owner: 'o'.repeat(200),
    }));
    for (const language of languages)
      expect(
        sizeOf(draw('plan', language, { ...view, plan: { ...view.plan, actions } })),
      ).toBeLessThanOrEqual(CARD_LIMIT);
  });

  it('shows what a person wrote as it is, never as a link', () => {
    const [first] = view.sections;
    const [item] = first?.items ?? [];
    if (first === undefined || item === undefined) throw new Error('no item');
    const note = '[click](https://evil.example)';
    const items = [{ ...item, status: 'open' as const, note }];
    const card = draw(`section:${first.id}`, 'en', { ...view, sections: [{ ...first, items }] });
    expect(textBlocks(card).some((text) => text.includes('evil'))).toBe(false);
    expect(JSON.stringify(card)).toContain(note);
  });
});

/** Every text that Teams reads as Markdown. */
const textBlocks = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(textBlocks);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part && part.type === 'TextBlock' && 'text' in part ? [String(part.text)] : [];
  return [...own, ...Object.values(part).flatMap(textBlocks)];
};
