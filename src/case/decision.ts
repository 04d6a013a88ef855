import type { Text } from '../procedures/types.ts';
import type { CaseEvent } from './events.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** What comes of a command: events to be committed together (none: nothing to do), or a refusal and no change. */
export type Decision =
  | { readonly ok: true; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const accept = (...events: readonly CaseEvent[]): Decision => ({ ok: true, events });

export const refuse = (code: RefusalCode, more: Partial<Omit<Refusal, 'code'>> = {}): Decision => ({
  ok: false,
  refusal: { code, cite: null, missing: [], mayOverride: false, ...more },
});

/**
 * A text for a refusal's place, in both languages: `language/` takes the one it speaks. Several texts are
 * joined by commas.
 */
export const bothLanguages = (place: string, texts: readonly Text[]): Readonly<Record<string, string>> => ({
  [`${place}En`]: texts.map(({ en }) => en).join(', '),
  [`${place}Cy`]: texts.map(({ cy }) => cy).join(', '),
});
