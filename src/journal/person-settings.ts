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

/** `fewer`: on the day itself and once when it has passed. `none`: nothing but musts that have passed in cases one leads. */
export const reminderModes = ['all', 'fewer', 'none'] as const;
export type ReminderMode = (typeof reminderModes)[number];

/** How somebody wants to be reminded. */
export interface ReminderChoice {
  /** By the clock of Wales, `08:00`. */
  readonly at: string;
  readonly mode: ReminderMode;
}
/** What holds for whoever has not chosen. */
export const usualReminders: ReminderChoice = { at: '08:00', mode: 'all' };

export interface ReminderChoices {
  find(person: string): Promise<ReminderChoice>;
  /** @param person their `personKey` */
  choose(person: string, choice: ReminderChoice): Promise<void>;
}

const remindersOf: Statement = {
  name: 'reminders-of',
  text: 'select at, mode from hafan.reminder_choice where person = $1',
};
const chooseReminders: Statement = {
  name: 'choose-reminders',
  text: `insert into hafan.reminder_choice (person, at, mode) values ($1, $2, $3)
    on conflict (person) do update set at = excluded.at, mode = excluded.mode, chosen_at = now()`,
};

export const reminderChoices = ({ run }: Pick<Store, 'run'>): ReminderChoices => ({
  find: async (person) => {
    const [row] = await run(remindersOf, [person]);
    const mode = reminderModes.find((one) => one === row?.['mode']);
    const at = row?.['at'];
    return mode !== undefined && typeof at === 'string' ? { at, mode } : usualReminders;
  },
  choose: async (person, { at, mode }) => {
    await run(chooseReminders, [person, at, mode]);
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
