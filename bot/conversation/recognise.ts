import MiniSearch from 'minisearch';
import { fold } from '../../src/server/directory.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { Intent } from './intent.ts';

/** Finds what somebody wants from what they wrote: whole phrases first, spelling forgiven. */

/** Words that carry nothing here; they neither make nor hide a name. */
const small = new Set(
  (
    'a an and at for in my me i is it of on please the this to with what whats which about ' +
    'ac ar am at beth dros er fy gan gwasanaeth gyfer i mewn o os oes pa plis service sydd un y yn yr yw wedi mae'
  ).split(' '),
);

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');

interface Phrase {
  readonly id: number;
  readonly intent: Intent;
  readonly language: Language;
  readonly words: readonly string[];
  readonly text: string;
}
export interface Recognised {
  readonly intent: Intent;
  /** Null when the phrase is the same in both. */
  readonly language: Language | null;
  readonly rest: string;
}

export const createRecogniser = (intents: readonly Intent[]) => {
  const phrases = intents
    .flatMap((intent) =>
      (['en', 'cy'] as const).flatMap((language) =>
        intent.phrases[language].map((text) => ({ intent, language, text, words: wordsOf(text) })),
      ),
    )
    .map((phrase, id): Phrase => ({ ...phrase, id }));
  const index = new MiniSearch<Phrase>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: {
      // Short words are too near to each other in both languages: "cau" and "cam".
      fuzzy: (term) => (term.length < 5 ? 0 : term.length < 8 ? 1 : 2),
    },
  });
  index.addAll(phrases);

  return (text: string): Recognised | null => {
    const written = wordsOf(text);
    const whole = index
      .search(text)
      .flatMap(({ id, terms, queryTerms, score }) => {
        const phrase = phrases[Number(id)];
        return phrase !== undefined && phrase.words.every((word) => terms.includes(word))
          ? [{ phrase, queryTerms, score }]
          : [];
      })
      .sort((a, b) => b.phrase.words.length - a.phrase.words.length || b.score - a.score);
    const [best] = whole;
    if (best === undefined) return null;
    // A single small word must not catch a long sentence about something else.
    if (best.phrase.words.length === 1 && written.filter((word) => !small.has(word)).length > 6) return null;
    const languages = new Set(
      whole.filter(({ phrase }) => phrase.text === best.phrase.text).map(({ phrase }) => phrase.language),
    );
    const used = new Set(best.queryTerms);
    return {
      intent: best.phrase.intent,
      language: languages.size === 1 ? best.phrase.language : null,
      rest: text
        .split(/[^\p{L}\p{N}'’-]+/u)
        .filter((word) => word !== '' && !used.has(fold(word)) && !small.has(fold(word)))
        .join(' '),
    };
  };
};
