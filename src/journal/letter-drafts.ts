import { personKey, type PersonKey } from '../case/commands.ts';
import type { Store } from './store.ts';

/** A letter that somebody has half written: what they changed of it. */
export interface LetterDraft {
  readonly language: 'en' | 'cy' | 'both';
  readonly fields: Readonly<Record<string, string>>;
}

/** Each person's own, by case and letter. It may hold personal data, so that nothing of it is kept for long. */
export interface LetterDrafts {
  find(
    person: PersonKey,
    ref: string,
    letter: string,
  ): Promise<(LetterDraft & { readonly at: string; readonly until: string }) | null>;
  /** Keeps it in place of an earlier one, and forgets everybody's that have grown too old. */
  keep(person: PersonKey, ref: string, letter: string, draft: LetterDraft): Promise<void>;
  forget(person: PersonKey, ref: string, letter: string): Promise<void>;
}

const DAY = 24 * 3600 * 1000;

/** `clock`: milliseconds since 1970. `days`: after how many a draft that nobody touched is forgotten. */
export const letterDrafts = (store: Store, clock: () => number, days: number): LetterDrafts => {
  const oldest = (): Date => new Date(clock() - days * DAY);
  return {
    find: async (person, ref, letter) => {
      const row = await store.db
        .selectFrom('letter_draft')
        .select(['language', 'fields', 'changed_at'])
        .where('person', '=', personKey(person))
        .where('ref', '=', ref)
        .where('letter', '=', letter)
        .where('changed_at', '>', oldest())
        .executeTakeFirst();
      if (row === undefined) return null;
      const { language } = row;
      const fields: Record<string, string> = JSON.parse(row.fields);
      const at = new Date(row.changed_at);
      return {
        language: language === 'cy' || language === 'en' ? language : 'both',
        fields,
        at: at.toISOString(),
        until: new Date(at.getTime() + days * DAY).toISOString(),
      };
    },
    keep: async (person, ref, letter, { language, fields }) => {
      await store.db.deleteFrom('letter_draft').where('changed_at', '<=', oldest()).execute();
      const values = { language, fields: JSON.stringify(fields), changed_at: new Date(clock()) };
      await store.db
        .insertInto('letter_draft')
        .values({ person: personKey(person), ref, letter, ...values })
        .onConflict((conflict) => conflict.columns(['person', 'ref', 'letter']).doUpdateSet(values))
        .execute();
    },
    forget: async (person, ref, letter) => {
      await store.db
        .deleteFrom('letter_draft')
        .where('person', '=', personKey(person))
        .where('ref', '=', ref)
        .where('letter', '=', letter)
        .execute();
    },
  };
};
