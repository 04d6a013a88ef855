import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TextBlock, type IAdaptiveCard } from '@microsoft/teams.cards';
import { Ajv, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, describe, expect, it } from 'vitest';
import { CARD_LIMIT, CARD_VERSION, sizeOf } from '../../bot/cards/frame.ts';
import type { CardLanguage } from '../../bot/cards/voice.ts';
import { sharedCards } from '../../bot/testing/shared-cards.ts';
import { chatCards, draw, keys, languages, procedureCards } from '../../bot/testing/every-card.ts';

/**
 * Every card in every language against three judges: a JSON schema made from `@microsoft/teams.cards`' own types
 * (with each object's unknown members forbidden), Microsoft's parser, and the version and size that Teams takes.
 * The generator brings a TypeScript of its own, since TypeScript 7 has no compiler API; it reads the package's
 * declarations only, so that the two versions need not agree.
 */

const root = join(import.meta.dirname, '../..');
const declarations = join(root, 'node_modules/@microsoft/teams.cards/dist/core.d.ts');

/** Only this build of Microsoft's parser loads outside a browser (PLATFORM §11). */
interface Parser {
  AdaptiveCard: new () => { parse(json: unknown, context: unknown): void };
  SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(at: number): { readonly message: string };
  };
}
const parser: Parser = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

const asSent = (card: IAdaptiveCard): Record<string, unknown> => JSON.parse(JSON.stringify(card));

const parserProblems = (card: Readonly<Record<string, unknown>>): string[] => {
  const context = new parser.SerializationContext();
  // Its check of `lang` keeps a place between calls (a global RegExp), and so fails every other time.
  const { lang: _, ...rest } = card;
  new parser.AdaptiveCard().parse(rest, context);
  return Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
};

const everyCard = (language: CardLanguage): [string, Record<string, unknown>][] => [
  ...keys.map((key): [string, Record<string, unknown>] => [key, asSent(draw(key, language))]),
  ...Object.entries(chatCards(language)).map(([name, card]): [string, Record<string, unknown>] => [
    name,
    asSent(card),
  ]),
];

let fits: ValidateFunction;
beforeAll(() => {
  const made = createGenerator({
    path: declarations,
    type: 'IAdaptiveCard',
    skipTypeCheck: true,
    expose: 'all',
    jsDoc: 'none',
    additionalProperties: false,
  }).createSchema('IAdaptiveCard');
  const schema: Record<string, unknown> = JSON.parse(JSON.stringify(made));
  fits = new Ajv({ strict: false, discriminator: false }).compile(schema);
}, 60_000);

const schemaProblems = (card: Readonly<Record<string, unknown>>): string[] =>
  fits(card)
    ? []
    : (fits.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

describe.each(languages)('every card in %s', (language) => {
  const cards = everyCard(language);
  it('fits the types of @microsoft/teams.cards as a JSON schema', () => {
    expect(
      cards
        .map(([name, card]) => ({ name, problems: schemaProblems(card) }))
        .filter(({ problems }) => problems.length > 0),
    ).toEqual([]);
    expect(cards.length).toBeGreaterThan(25);
  });
  it.each(cards)('%s passes Microsoft’s parser, in the version and size that Teams takes', (_, card) => {
    expect(parserProblems(card)).toEqual([]);
    expect(card['version']).toBe(CARD_VERSION);
    expect(card['lang']).toBe(language === 'both' ? 'cy' : language);
    expect(JSON.stringify(card)).not.toMatch(/undefined|\{\{|\[object|"cards\./);
  });
});

describe.each(languages)('the cards of every procedure, stage and section in %s', (language) => {
  const cards = procedureCards(language);
  const wrong = (problems: (card: Readonly<Record<string, unknown>>) => readonly string[]) =>
    cards
      .map(([name, card]) => ({ name, problems: problems(asSent(card)) }))
      .filter((one) => one.problems.length > 0);

  it('are all there, and fit the types of @microsoft/teams.cards', () => {
    expect(cards.length).toBeGreaterThan(350);
    expect(wrong(schemaProblems)).toEqual([]);
  }, 60_000);
  it('pass Microsoft’s parser, in the version and size that Teams takes', () => {
    expect(wrong(parserProblems)).toEqual([]);
    expect(
      wrong((card) => [
        ...(card['version'] === CARD_VERSION ? [] : ['version']),
        ...(JSON.stringify(card).length * 2 <= CARD_LIMIT ? [] : ['size']),
        ...(/undefined|\{\{|\[object|"(cards|cardsProcedures|tabCase)\./.test(JSON.stringify(card))
          ? ['text']
          : []),
      ]),
    ).toEqual([]);
  }, 60_000);
});

describe('the cards of people’s own messages', () => {
  /** What version 1.3 knows of elements and actions. */
  const known = ['AdaptiveCard', 'TextBlock', 'RichTextBlock', 'TextRun', 'FactSet', 'Action.OpenUrl'];
  const cards = Object.entries(sharedCards()).map(([name, { card }]): [string, Record<string, unknown>] => [
    name,
    asSent(card),
  ]);
  it.each(cards)(
    '%s fits the types and the parser, and needs nothing newer than an unfolded link may',
    (_, card) => {
      expect(schemaProblems(card)).toEqual([]);
      expect(parserProblems(card)).toEqual([]);
      expect(card['version']).toBe('1.3');
      const types = [...JSON.stringify(card).matchAll(/"type":"([^"]+)"/g)].map(([, type]) => type);
      expect(types.filter((type) => !known.includes(String(type)))).toEqual([]);
      expect(JSON.stringify(card)).not.toMatch(/"style"|undefined|\{\{|\[object|"(cards|share)\./);
      expect(card['lang']).toBe('cy');
    },
  );
});

describe('the judges', () => {
  const good = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: 'x', wrap: true }],
    actions: [{ type: 'Action.Execute', title: 'x', verb: 'v', associatedInputs: 'none' }],
  };
  it('take what is right', () => {
    expect(schemaProblems(good)).toEqual([]);
    expect(parserProblems(good)).toEqual([]);
  });
  it.each([
    ['an unknown element', { ...good, body: [{ type: 'TextBlok', text: 'x' }] }],
    ['a member that no element has', { ...good, body: [{ type: 'TextBlock', text: 'x', wraps: true }] }],
    ['a value that no member takes', { ...good, body: [{ type: 'TextBlock', text: 'x', weight: 'bold!' }] }],
    ['text that is none', { ...good, body: [{ type: 'TextBlock', text: 7 }] }],
    ['an unknown action', { ...good, actions: [{ type: 'Action.Run', title: 'x' }] }],
    [
      'a choice without a value',
      { ...good, body: [{ type: 'Input.ChoiceSet', id: 'i', choices: [{ title: 7 }] }] },
    ],
    ['no card at all', { ...good, type: 'Card' }],
  ])('the schema refuses %s', (_, card) => expect(schemaProblems(card)).not.toEqual([]));
  it('the parser refuses an unknown element and an unknown action', () => {
    expect(parserProblems({ ...good, body: [{ type: 'TextBlok', text: 'x' }] })).not.toEqual([]);
    expect(parserProblems({ ...good, actions: [{ type: 'Action.Run', title: 'x' }] })).not.toEqual([]);
  });
  it('the size is that of the message as Teams counts it', () => {
    const card: IAdaptiveCard = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [new TextBlock('ŷ'.repeat(CARD_LIMIT))],
    };
    expect(sizeOf(card)).toBeGreaterThan(CARD_LIMIT);
    for (const language of languages)
      for (const card of [...keys.map((key) => draw(key, language)), ...Object.values(chatCards(language))])
        expect(sizeOf(card)).toBeLessThanOrEqual(CARD_LIMIT);
  });
});
