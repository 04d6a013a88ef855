import { z } from 'zod';
import type { CardActionAnswer } from '../../../src/server/contract/rehearsal.ts';

const cardSchema = z.record(z.string(), z.unknown());
const errorSchema = z.object({ message: z.string() });

export type Card = Readonly<Record<string, unknown>>;

/** What Teams shows for the bot's answer to a click. */
export type Outcome =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

/** `unavailable` is said where the answer is none that Teams knows. */
export const outcomeOf = (answer: CardActionAnswer, unavailable: string): Outcome => {
  if (answer.type === 'application/vnd.microsoft.card.adaptive') {
    const card = cardSchema.safeParse(answer.value);
    if (card.success) return { kind: 'card', card: card.data };
  }
  if (answer.type === 'application/vnd.microsoft.activity.message' && typeof answer.value === 'string') {
    return { kind: 'message', text: answer.value };
  }
  const error = errorSchema.safeParse(answer.value);
  return { kind: 'error', text: error.success ? error.data.message : unavailable };
};

const refreshSchema = z.object({
  action: z.object({
    type: z.literal('Action.Execute'),
    verb: z.string(),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
  userIds: z.array(z.string()).optional(),
});

/** What Teams sends by itself to get this person's own view of a card; null where the card asks for none. */
export const refreshOf = (
  card: Card,
  objectId: string,
): { readonly verb: string; readonly data: Record<string, unknown> } | null => {
  const refresh = refreshSchema.safeParse(card['refresh']);
  if (!refresh.success) return null;
  const { action, userIds } = refresh.data;
  // Left out, Teams asks for everybody of a small team; an empty list is "by hand only" (PLATFORM §5).
  const wanted = userIds === undefined || userIds.includes(`29:${objectId}`);
  return wanted ? { verb: action.verb, data: action.data ?? {} } : null;
};
