import type { Cited, DraftBlock, DraftField, Procedure, Text } from '../../procedures/types.ts';
import type { DraftLine, NamedText, PageBlock, PagePart } from './page.ts';
import { citesOf, type Words } from './words.ts';

/** Letters, notifications and reports with their text; a place to be filled shows the label of its field: ‹label›. */
export const draftParts = (procedure: Procedure, words: Words): readonly PagePart[] => {
  const { say, text } = words;
  const part = (id: string, title: string, parts: readonly PagePart[]): readonly PagePart[] =>
    parts.length === 0 ? [] : [{ id: `${procedure.id}-${id}`, title, cite: null, blocks: [], parts }];
  const one = (kind: string, draft: Draft, facts: readonly NamedText[]): PagePart => ({
    id: `${procedure.id}-${kind}-${draft.id}`,
    title: text(draft.title),
    cite: citesOf(draft),
    blocks: [
      { kind: 'facts', facts: [...facts, ...fieldFacts(draft.fields, words)] },
      draftBlock(draft, words),
    ],
    parts: [],
  });
  return [
    ...part(
      'letters',
      say('editionPage.letters.title'),
      procedure.letters.map((letter) =>
        one('letter', letter, [
          {
            name: say('editionPage.letters.to'),
            text: [
              say(recipientKeys[letter.to]),
              ...(letter.alwaysBoth === true ? [say('editionPage.letters.both')] : []),
            ].join('\n'),
          },
          { name: say('editionPage.letters.subject'), text: placed(letter.subject, letter.fields, words) },
        ]),
      ),
    ),
    ...part(
      'notifications',
      say('editionPage.notifications.title'),
      procedure.notifications.map((notification) =>
        one('notification', notification, [
          {
            name: say('editionPage.notifications.recipients'),
            text: notification.recipients.map(({ name }) => text(name)).join('; '),
          },
        ]),
      ),
    ),
    ...part(
      'reports',
      say('editionPage.reports.title'),
      procedure.reports.map((report) => one('report', report, [])),
    ),
  ];
};

interface Draft extends Cited {
  readonly id: string;
  readonly title: Text;
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
}

const recipientKeys = {
  provider: 'editionPage.letters.provider',
  'people-and-families': 'editionPage.letters.people-and-families',
  partners: 'editionPage.letters.partners',
} as const;

const fieldFacts = (fields: readonly DraftField[], { say, text }: Words): readonly NamedText[] => {
  const listed = (some: readonly DraftField[]): string =>
    some
      .map(({ label, required }) =>
        say(required ? 'editionPage.letters.required' : 'editionPage.letters.optional', {
          label: text(label),
        }),
      )
      .join(', ');
  const known = fields.filter(({ from }) => from !== undefined);
  const asked = fields.filter(({ from }) => from === undefined);
  return [
    ...(known.length === 0 ? [] : [{ name: say('editionPage.letters.fromCase'), text: listed(known) }]),
    ...(asked.length === 0 ? [] : [{ name: say('editionPage.letters.asked'), text: listed(asked) }]),
  ];
};

const draftBlock = ({ title, fields, blocks }: Draft, words: Words): PageBlock => ({
  kind: 'draft',
  label: `${words.say('editionPage.letters.text')}: ${words.text(title)}`,
  lines: blocks.flatMap((block): DraftLine[] => {
    const said = placed(block.text, fields, words);
    if (block.kind !== 'list') return [{ kind: block.kind, text: said }];
    const label = fields.find(({ id }) => id === block.each)?.label;
    return [
      ...(said === '' ? [] : [{ kind: 'paragraph', text: said } as const]),
      { kind: 'list', text: label === undefined ? '…' : `‹${words.text(label)}›` },
    ];
  }),
});

const placed = (text: Text, fields: readonly DraftField[], words: Words): string =>
  words.text(text).replaceAll(/\{([^{}]*)\}/g, (place, id: string) => {
    const field = fields.find((candidate) => candidate.id === id);
    return field === undefined ? place : `‹${words.text(field.label)}›`;
  });
