import { sayIn } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { foundCase, linkedCase } from '../cards/shared/shared.ts';
import type { SearchAnswer, Turns } from '../incoming.ts';
import type { BotParts } from '../parts.ts';
import { createWho, languageOfLocale } from '../who.ts';
import { createCaseSearch, type SearchParts } from './find-cases.ts';
import { inTime, searchPatience } from './in-time.ts';

/**
 * What Hafan does for somebody who is writing a message: finds cases, and unfolds links to them. It only reads, so
 * a second delivery is answered like the first.
 * @param patience milliseconds after which an answer is no longer worth waiting for
 */
export const createCompose = (
  parts: SearchParts & Pick<BotParts, 'people' | 'languages' | 'log'>,
  patience: number = searchPatience,
): Pick<Turns, 'search' | 'unfurl'> => {
  const who = createWho(parts);
  const cases = createCaseSearch(parts);

  const noted = (what: string, error: unknown): void =>
    parts.log.error({ err: error instanceof Error ? error : String(error) }, what);
  const message = (language: Language, key: 'share.late' | 'share.failed'): SearchAnswer => ({
    kind: 'message',
    text: sayIn(language)(key),
  });

  return {
    async search(incoming) {
      const { text, skip, count } = incoming;
      const spoken = languageOfLocale(incoming.locale);
      const look = async (): Promise<SearchAnswer> => {
        const known = await who(incoming);
        if (known === null) return { kind: 'message', text: sayIn(spoken)('bot.stranger') };
        const { person } = known;
        const say = sayIn(person.language);
        const rows = await cases.search(person, { text, skip, count });
        if (rows.length > 0 || skip > 0)
          return {
            kind: 'found',
            found: rows.map((row) => foundCase(row, parts.settings.baseUrl, person.language)),
          };
        return { kind: 'message', text: text === '' ? say('share.noCases') : say('share.nothing', { text }) };
      };
      const looking = look().catch((error: unknown) => {
        noted('a search for cases failed', error);
        return message(spoken, 'share.failed');
      });
      return inTime(looking, patience, () => message(spoken, 'share.late'));
    },

    async unfurl(incoming) {
      const look = async () => {
        const known = await who(incoming);
        if (known === null) return null;
        const row = await cases.named(known.person, incoming.url);
        return row === null ? null : linkedCase(row, parts.settings.baseUrl, known.person.language);
      };
      const looking = look().catch((error: unknown) => {
        noted('a link could not be unfolded', error);
        return null;
      });
      return inTime(looking, patience, () => null);
    },
  };
};
