import MiniSearch from 'minisearch';
import { fold } from '../../src/server/directory.ts';
import type { Language } from '../../src/procedures/types.ts';
import type { Intent } from './intent.ts';
import { radicalsOf } from './mutations.ts';

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

export interface Recogniser {
  /** What is wanted; null when no phrase is near enough. */
  (text: string): Recognised | null;
  /** Of what was not understood: phrases that share a word with it or nearly so, the nearest first, one a wish. */
  nearest(text: string, language: Language): readonly string[];
}

const MOST_NEAR = 3;

export const createRecogniser = (intents: readonly Intent[]): Recogniser => {
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
      fuzzy: (term) => (term.length < 5 ? 0 : term.length < 7 ? 1 : 2),
    },
  });
  index.addAll(phrases);

  /** The phrases' own words by what they are without a mutation, so that any form of one finds it. */
  const forms = new Map<string, Set<string>>();
  for (const word of phrases.flatMap(({ words }) => words))
    for (const radical of [word, ...radicalsOf(word)]) {
      const known = forms.get(radical) ?? new Set<string>();
      forms.set(radical, known.add(word));
    }
  /** Each word, and the phrases' words that it is a mutated form of or that are one of it. */
  const withForms = (written: readonly string[]): ReadonlyMap<string, string> => {
    const from = new Map(written.map((word) => [word, word]));
    for (const word of written)
      for (const radical of [word, ...radicalsOf(word)])
        for (const form of forms.get(radical) ?? []) if (!from.has(form)) from.set(form, word);
    return from;
  };

  const recognise = (text: string): Recognised | null => {
    const written = wordsOf(text);
    const from = withForms(written);
    const whole = index
      .search([...from.keys()].join(' '))
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
    const used = new Set(best.queryTerms.map((term) => from.get(term) ?? term));
    return {
      intent: best.phrase.intent,
      language: languages.size === 1 ? best.phrase.language : null,
      rest: text
        .split(/[^\p{L}\p{N}'’-]+/u)
        .filter((word) => word !== '' && !used.has(fold(word)) && !small.has(fold(word)))
        .join(' '),
    };
  };

  const nearest = (text: string, language: Language): readonly string[] => {
    const written = wordsOf(text).filter((word) => !small.has(word) && word.length > 2);
    const found = index.search([...withForms(written).keys()].join(' '), {
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length < 5 ? 0 : term.length < 8 ? 1 : 2),
    });
    const near = new Map<string, string>();
    for (const { id } of found) {
      const phrase = phrases[Number(id)];
      if (phrase?.language === language && !near.has(phrase.intent.name))
        near.set(phrase.intent.name, phrase.text);
    }
    return [...near.values()].slice(0, MOST_NEAR);
  };

  return Object.assign(recognise, { nearest });
};
