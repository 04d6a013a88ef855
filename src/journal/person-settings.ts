import { personKey, type PersonKey } from '../case/commands.ts';
import type { Language } from '../procedures/types.ts';
import type { Statement } from './statement.ts';
import type { Store } from './store.ts';

/** A person's own choice of language, recorded once and used without asking again (NF 1.61–1.69). */
export interface LanguageChoices {
  choose(person: PersonKey, language: Language): Promise<void>;
  find(person: PersonKey): Promise<Language | null>;
}

/** Asked for with every click: prepared once a connection. */
const chosenBy: Statement = {
  name: 'language-of',
  text: 'select language from hafan.language_choice where person = $1',
};

export const languageChoices = (store: Store): LanguageChoices => ({
  choose: async (person, language) => {
    await store.db
      .insertInto('language_choice')
      .values({ person: personKey(person), language })
      .onConflict((conflict) => conflict.column('person').doUpdateSet({ language, chosen_at: new Date() }))
      .execute();
  },
  find: async (person) => {
    const [row] = await store.run(chosenBy, [personKey(person)]);
    const language = row?.['language'];
    return language === 'cy' || language === 'en' ? language : null;
  },
});

/** Where the bot can write to a person or channel: conversation references, which only the bot understands. */
export interface ConversationReferences {
  keep(key: string, reference: object): Promise<void>;
  find(key: string): Promise<unknown>;
}

export const conversationReferences = (store: Store): ConversationReferences => ({
  keep: async (key, reference) => {
    const json = JSON.stringify(reference);
    await store.db
      .insertInto('conversation_reference')
      .values({ key, reference: json })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({ reference: json, changed_at: new Date() }),
      )
      .execute();
  },
  find: async (key) => {
    const row = await store.db
      .selectFrom('conversation_reference')
      .select('reference')
      .where('key', '=', key)
      .executeTakeFirst();
    return row?.reference ?? null;
  },
});
