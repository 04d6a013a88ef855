import { sayIn } from '../../language/translate.ts';
import type { Edition, Language, Text } from '../../procedures/types.ts';
import type { Comparison, Page, PagePart } from './page.ts';
import { thingsOf, type Aspect, type Thing, type ThingKind } from './things.ts';

interface Difference {
  readonly before: Thing | null;
  readonly after: Thing | null;
  /** What differs, for a thing that stands in both. */
  readonly aspects: readonly Aspect[];
}

/**
 * What has been added, taken out and reworded from one edition to another (or from the national text to a
 * council's), with both texts. A change in one language only is a change too.
 */
export const differencesPage = (before: Edition, after: Edition, language: Language): Page => {
  const say = sayIn(language);
  const found = differencesOf(before, after, language);
  const titles = { before: titleOf(before, language), after: titleOf(after, language) };
  const groups: readonly { id: string | null; title: string }[] = [
    { id: null, title: say('editionPage.differences.edition') },
    ...proceduresOf(before, after).map(({ id, title }) => ({ id, title: title[language] })),
  ];
  const number = (some: (difference: Difference) => boolean): number => found.filter(some).length;
  return {
    language,
    title: say('editionPage.differences.title', { a: titles.before, b: titles.after }),
    lead: say('editionPage.ownWords'),
    parts: [
      {
        id: 'about',
        title: say('editionPage.differences.summary'),
        cite: null,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { name: say('editionPage.differences.from'), text: titles.before },
              { name: say('editionPage.differences.to'), text: titles.after },
            ],
          },
          {
            kind: 'paragraph',
            text:
              found.length === 0
                ? say('editionPage.differences.none')
                : say('editionPage.differences.counted', {
                    added: number((one) => one.before === null),
                    removed: number((one) => one.after === null),
                    changed: number((one) => one.before !== null && one.after !== null),
                  }),
          },
        ],
        parts: [],
      },
      ...groups.flatMap(({ id, title }): PagePart[] => {
        const inGroup = found.filter((one) => (one.after ?? one.before)?.procedure === id);
        return inGroup.length === 0
          ? []
          : [
              {
                id: id ?? 'edition',
                title,
                cite: null,
                blocks: [
                  { kind: 'comparison', entries: inGroup.map((one) => comparison(one, titles, language)) },
                ],
                parts: [],
              },
            ];
      }),
    ],
  };
};

const titleOf = ({ id, title, overlays = [] }: Edition, language: Language): string =>
  [`${title[language]} (${id})`, ...overlays.map((overlay) => overlay.title[language])].join(', ');

const proceduresOf = (before: Edition, after: Edition): readonly { id: string; title: Text }[] => [
  ...after.procedures,
  ...before.procedures.filter(({ id }) => after.procedures.every((other) => other.id !== id)),
];

/** In the order of the later edition; what it no longer has stands at the end. */
const differencesOf = (before: Edition, after: Edition, language: Language): readonly Difference[] => {
  const other = language === 'en' ? 'cy' : 'en';
  const [had, hadInOther] = [keyed(before, language), keyed(before, other)];
  const [has, hasInOther] = [keyed(after, language), keyed(after, other)];
  const kept = [...has.values()].flatMap((thing): Difference[] => {
    const earlier = had.get(thing.key);
    if (earlier === undefined) return [{ before: null, after: thing, aspects: [] }];
    const aspects = aspectOrder.filter(
      (aspect) =>
        earlier.said[aspect] !== thing.said[aspect] ||
        hadInOther.get(thing.key)?.said[aspect] !== hasInOther.get(thing.key)?.said[aspect],
    );
    return aspects.length === 0 ? [] : [{ before: earlier, after: thing, aspects }];
  });
  const gone = [...had.values()].filter(({ key }) => !has.has(key));
  return [...kept, ...gone.map((thing): Difference => ({ before: thing, after: null, aspects: [] }))];
};

const keyed = (edition: Edition, language: Language): ReadonlyMap<string, Thing> =>
  new Map(thingsOf(edition, language).map((thing) => [thing.key, thing]));

const comparison = (
  { before, after, aspects }: Difference,
  titles: { readonly before: string; readonly after: string },
  language: Language,
): Comparison => {
  const say = sayIn(language);
  const thing = after ?? before;
  const kind = thing === null ? '' : say(kindKeys[thing.kind]);
  const what = ((): string => {
    if (before === null) return say('editionPage.differences.added');
    if (after === null) return say('editionPage.differences.removed');
    return `${say('editionPage.differences.changed')}: ${aspects.map((aspect) => say(aspectKeys[aspect])).join(', ')}`;
  })();
  const said = (side: Thing | null): string => {
    if (side === null) return '';
    if (before === null || after === null) return side.said.text ?? '';
    const shown: readonly Aspect[] = aspects.includes('text') ? aspects : ['text', ...aspects];
    return shown
      .map((aspect) =>
        aspect === 'text'
          ? (side.said.text ?? '–')
          : `${say(aspectKeys[aspect])}: ${side.said[aspect] ?? '–'}`,
      )
      .join('\n');
  };
  return {
    what: `${kind}. ${what}`,
    cite: thing?.cite ?? '',
    before: before === null ? null : { name: titles.before, text: said(before) },
    after: after === null ? null : { name: titles.after, text: said(after) },
  };
};

const aspectKeys = {
  text: 'editionPage.differences.what.text',
  local: 'editionPage.differences.local',
  cite: 'editionPage.differences.what.cite',
  force: 'editionPage.differences.what.force',
  responsible: 'editionPage.differences.what.responsible',
  limit: 'editionPage.differences.what.limit',
  met: 'editionPage.differences.what.met',
  applies: 'editionPage.differences.what.applies',
  order: 'editionPage.differences.what.order',
  needs: 'editionPage.differences.what.needs',
  override: 'editionPage.differences.what.override',
  fields: 'editionPage.differences.what.fields',
  recipients: 'editionPage.differences.what.recipients',
  person: 'editionPage.differences.what.person',
  other: 'editionPage.differences.what.other',
} as const satisfies Record<Aspect, string>;

const aspectOrder: readonly Aspect[] = [
  'text',
  'local',
  'cite',
  'force',
  'responsible',
  'limit',
  'met',
  'applies',
  'order',
  'needs',
  'override',
  'fields',
  'recipients',
  'person',
  'other',
];

const kindKeys = {
  stage: 'editionPage.differences.kind.stage',
  question: 'editionPage.differences.kind.question',
  passage: 'editionPage.differences.kind.passage',
  milestone: 'editionPage.differences.kind.milestone',
  duty: 'editionPage.differences.kind.duty',
  section: 'editionPage.differences.kind.section',
  item: 'editionPage.differences.kind.item',
  gate: 'editionPage.differences.kind.gate',
  letter: 'editionPage.differences.kind.letter',
  notification: 'editionPage.differences.kind.notification',
  report: 'editionPage.differences.kind.report',
  role: 'editionPage.differences.kind.role',
  criterion: 'editionPage.differences.kind.criterion',
  procedure: 'editionPage.differences.kind.procedure',
  service: 'editionPage.differences.kind.service',
  contact: 'editionPage.differences.kind.contact',
  standard: 'editionPage.differences.kind.standard',
  calendar: 'editionPage.differences.kind.calendar',
  edition: 'editionPage.differences.kind.edition',
} as const satisfies Record<ThingKind, string>;
