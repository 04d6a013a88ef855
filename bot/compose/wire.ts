import { z } from 'zod';
import { cardAttachment } from '../activity.ts';
import type { Insertable, SearchAnswer } from '../incoming.ts';

/** What Teams sends and takes while somebody writes a message (`composeExtension/…`). */

/** As manifest.json names the command. */
export const FIND_CASE = 'findCase';

/** Teams asks for 25 and shows no more than that at once. */
const mostAtOnce = 25;

const querySchema = z.looseObject({
  commandId: z.literal(FIND_CASE),
  parameters: z
    .array(z.looseObject({ name: z.string().max(64), value: z.unknown() }))
    .max(5)
    .nullish(),
  queryOptions: z
    .looseObject({
      skip: z.number().int().min(0).max(10_000).nullish(),
      count: z.number().int().min(1).max(100).nullish(),
    })
    .nullish(),
});
const linkSchema = z.looseObject({ url: z.string().min(1).max(2_048) });

/** Longer than any reference or name: the rest finds nothing more. */
const longestSearch = 200;

/** What is looked for; null when this is no query that our manifest can bring about. */
export const searchIn = (
  value: unknown,
): { readonly text: string; readonly skip: number; readonly count: number } | null => {
  const read = querySchema.safeParse(value);
  if (!read.success) return null;
  // `initialRun` comes in the place of a parameter of our own, before anything is typed.
  const typed = read.data.parameters?.find(({ name }) => name === 'text')?.value;
  return {
    text: typeof typed === 'string' ? typed.trim().slice(0, longestSearch) : '',
    skip: read.data.queryOptions?.skip ?? 0,
    count: Math.min(read.data.queryOptions?.count ?? mostAtOnce, mostAtOnce),
  };
};

export const linkIn = (value: unknown): string | null => {
  const read = linkSchema.safeParse(value);
  return read.success ? read.data.url : null;
};

const attachmentOf = ({ card, preview }: Insertable) => ({
  ...cardAttachment(card),
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
});

export const searchBody = (answer: SearchAnswer) => ({
  composeExtension:
    answer.kind === 'message'
      ? { type: 'message', text: answer.text }
      : { type: 'result', attachmentLayout: 'list', attachments: answer.found.map(attachmentOf) },
});

/**
 * Teams keeps the answer for half an hour and may show it to the next person with the same address, whether or
 * not they may see the case: it is asked not to.
 */
export const linkBody = (unfurled: Insertable | null) => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: unfurled === null ? [] : [attachmentOf(unfurled)],
    suggestedActions: {
      actions: [{ type: 'setCachePolicy', title: '', value: JSON.stringify({ type: 'no-cache' }) }],
    },
  },
});
