import type { DraftBlock, DraftField, Procedure, Text } from '../types.ts';

interface Draft {
  readonly id: string;
  readonly fields: readonly DraftField[];
  readonly blocks: readonly DraftBlock[];
  readonly subject?: Text;
}

/** Letters, notifications and reports: every `{place}` is a field of the draft. */
export const draftProblems = (procedure: Procedure): string[] =>
  [...procedure.letters, ...procedure.notifications, ...procedure.reports].flatMap((draft: Draft) => {
    const fields = new Map(draft.fields.map((field) => [field.id, field]));
    const used = [
      ...draft.blocks.flatMap((block) => [
        ...placesIn(block.text),
        ...(block.if === undefined ? [] : [block.if]),
      ]),
      ...(draft.subject === undefined ? [] : placesIn(draft.subject)),
    ];
    return [
      ...draft.fields
        .filter(({ id }, index) => draft.fields.findIndex((other) => other.id === id) !== index)
        .map(({ id }) => `field "${id}" of draft "${draft.id}" stands twice`),
      ...[...new Set(used)]
        .filter((id) => !fields.has(id))
        .map((id) => `draft "${draft.id}" uses unknown field "${id}"`),
      // A form asks for a date with a calendar, which cannot show the words that the case gives.
      ...draft.fields
        .filter(({ kind, from }) => kind === 'date' && from !== undefined)
        .map(({ id }) => `draft "${draft.id}" takes the date "${id}" from the case, where it is words`),
      ...draft.blocks
        .filter(({ each }) => each !== undefined && fields.get(each)?.kind !== 'list')
        .map(({ each }) => `draft "${draft.id}" repeats "${each}", which is not a list`),
    ];
  });

const placesIn = (text: Text): string[] =>
  [text.en, text.cy].flatMap((words) => [...words.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''));
