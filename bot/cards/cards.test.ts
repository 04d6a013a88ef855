import { describe, expect, it } from 'vitest';
import { marked } from 'marked';
import { caseViewSchema, type CaseView } from '../../src/case/view-schema.ts';
import { chatCards, draw, edition, keys, languages, personalKeys, view } from '../testing/every-card.ts';
import { drawCard } from '../draw.ts';
import { procedureViews } from '../testing/procedure-views.ts';
import { asWritten } from './as-written.ts';
import { CARD_LIMIT, sizeOf } from './frame.ts';
import { voiceIn } from './voice.ts';

/** Whether they are cards at all is judged in `tests/contracts/cards.test.ts`; here is what they say. */

describe('every card of a channel', () => {
  it('carries its mark in a refresh action without user ids, so that Teams draws it for each person', () => {
    for (const key of keys.filter((one) => !personalKeys.includes(one))) {
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
      }
    }
  });

  it('fits with every section of every procedure, each item noted at length', () => {
    for (const { name, edition: of, view: one } of procedureViews)
      for (const section of one.sections)
        for (const status of ['open', 'done'] as const) {
          const items = section.items.map((item) => ({
            ...item,
            status,
            at: '2026-11-23T10:00:00Z',
            by: 'Mari Enghraifft',
            note: '"Nodyn hir" '.repeat(300),
          }));
          const drawing = {
            view: { ...one, sections: [{ ...section, items }] },
            voice: voiceIn('both'),
            edition: of,
            baseUrl: 'https://x.example',
          };
          const card = drawCard(`section:${section.id}`, drawing);
          const size = card === null ? 0 : sizeOf(card);
          expect({ name, section: section.id, fits: size > 0 && size <= CARD_LIMIT }).toMatchObject({
            fits: true,
          });
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
    expect(markdownIn(card).some((text) => text.includes('evil'))).toBe(false);
    expect(JSON.stringify(card)).toContain(note);
  });
});

describe('names and texts from elsewhere', () => {
  const evil = '[x](http://evil) *y* _z_ `q` www.evil.example';
  /** The view with every text that somebody wrote made evil; ids, dates and the edition's own texts stay. */
  const own = new Set(
    JSON.stringify(edition)
      .match(/"(?:[^"\\]|\\.)*"/g)
      ?.map((one) => String(JSON.parse(one))),
  );
  const kept = new Set([
    'ref',
    'id',
    'key',
    'draft',
    'status',
    'step',
    'kind',
    'webUrl',
    'joinUrl',
    'sha256',
  ]);
  const spoil = (part: unknown, name = ''): unknown => {
    if (Array.isArray(part)) return part.map((one) => spoil(one, name));
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, spoil(one, key)]));
    if (typeof part !== 'string' || kept.has(name) || own.has(part)) return part;
    return /^\d{4}-\d{2}-\d{2}/.test(part) || /^[a-z-]+$/.test(part) || /^m?t:|^t:/.test(part) ? part : evil;
  };
  // Spoilt through JSON, so its shape is the same and only its texts differ.
  const spoilt: CaseView = caseViewSchema.parse(spoil(JSON.parse(JSON.stringify(view))));

  it('spoils the names that the cards show', () => {
    expect(spoilt.service.name).toBe(evil);
    expect(spoilt.leadAgency).toBe(evil);
    expect(spoilt.plan.actions[0]).toMatchObject({ owner: evil, text: evil });
    expect(spoilt.suspension?.started.by ?? evil).toBe(evil);
  });

  it.each(languages)('are never Markdown in any card, in %s', (language) => {
    const cards = [
      ...keys.map((key) => [key, draw(key, language, spoilt)] as const),
      ...Object.entries(chatCards(language, { person: evil, service: evil })),
    ];
    for (const [name, card] of cards)
      for (const text of markdownIn(card))
        for (const sign of ['[x]', '*y*', '_z_', '`q`', 'http://evil', 'www.evil'])
          expect({ name, text }).not.toEqual({ name, text: expect.stringContaining(sign) });
    expect(JSON.stringify(cards)).toContain(JSON.stringify(asWritten(evil)).slice(1, -1));
  });

  it.each(languages)('are never Markdown in what other procedures show, in %s', (language) => {
    const failing = procedureViews.find(({ procedure }) => procedure.id === 'provider-failure');
    if (failing === undefined) throw new Error('no provider failure');
    const texts = JSON.stringify(failing.edition).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    for (const one of texts) own.add(String(JSON.parse(one)));
    const bad = caseViewSchema.parse(spoil(JSON.parse(JSON.stringify(failing.view))));
    expect(bad.contacts[0]?.person).toMatchObject({ name: evil });
    for (const key of [
      'activation',
      'milestones',
      'evidence',
      'payment',
      'log',
      'contacts',
      'meeting:held',
    ]) {
      const drawing = {
        view: bad,
        voice: voiceIn(language),
        edition: failing.edition,
        baseUrl: 'https://x.example',
      };
      for (const text of markdownIn(drawCard(key, drawing)))
        for (const sign of ['[x]', '*y*', '_z_', '`q`', 'http://evil', 'www.evil'])
          expect({ key, text }).not.toEqual({ key, text: expect.stringContaining(sign) });
    }
  });

  it('come out of Markdown as they were written', () => {
    for (const text of [
      evil,
      '# head',
      '- item',
      '1. first',
      '1) first',
      'a\\b',
      '<b>&amp;',
      'Tŷ Gwyn (Y Bala)',
      'x-y',
    ])
      expect(decoded(marked.parse(asWritten(text), { async: false, gfm: true }))).toBe(`<p>${text}</p>`);
  });
});

const decoded = (html: string): string =>
  html
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Every text that Teams reads as Markdown. */
const markdownIn = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(markdownIn);
  if (typeof part !== 'object' || part === null) return [];
  const type = 'type' in part ? part.type : undefined;
  const own = [
    ...(type === 'TextBlock' && 'text' in part ? [part.text] : []),
    ...(type === 'Input.Toggle' && 'title' in part ? [part.title] : []),
    ...('value' in part && 'title' in part && type === undefined ? [part.title, part.value] : []),
    ...('label' in part ? [part.label] : []),
  ].map(String);
  const isCompact = type === 'Input.ChoiceSet' && 'style' in part && part.style !== 'expanded';
  return [
    ...own,
    // What stands in a list that drops down is read as it is.
    ...Object.entries(part).flatMap(([key, one]) => (isCompact && key === 'choices' ? [] : markdownIn(one))),
  ];
};

describe('the card of lessons learnt', () => {
  it('shows themes and recommendations with their owners, and no word of the lessons themselves', () => {
    const [action] = view.plan.actions;
    if (action === undefined) throw new Error('no action');
    const lessons = {
      ...view,
      entries: [
        {
          at: '2026-11-23T10:00:00Z',
          by: 'Mari',
          log: 'lesson',
          text: 'Gwen Sampl was told late',
          theme: 'communication',
        },
      ],
      plan: {
        ...view.plan,
        actions: [{ ...action, source: 'lesson' as const, text: 'Agree who rings families' }],
      },
    };
    const card = JSON.stringify(draw('lessons', 'en', lessons));
    expect(card).toContain('Communication');
    expect(card).toContain('Agree who rings families');
    expect(card).toContain(action.owner);
    expect(card).not.toContain('Gwen Sampl');
  });
});

describe('the card of what is overdue', () => {
  it('names what is late and with whom, and stays with a good word when nothing is', () => {
    expect(JSON.stringify(draw('overdue', 'en', { ...view, overdue: 1 }))).toContain('Fill the rota');
    const met = { ...view, overdue: 0, plan: { ...view.plan, actions: [] } };
    expect(JSON.stringify(draw('overdue', 'en', met))).toContain('Nothing is overdue');
  });
});
