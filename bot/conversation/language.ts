import { personKey } from '../../src/case/commands.ts';
import { sayIn } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { nextSteps, type Intent } from './intent.ts';

/** "Cymraeg" and "English": recorded, and used from then on without asking again (NF 1.61–1.69). */
const speak = (language: Language, words: readonly string[]): Intent => ({
  name: `language-${language}`,
  phrases: { en: words, cy: words },
  async answer({ parts, person }) {
    await parts.languages.set(personKey(person), language);
    const say = sayIn(language);
    return [{ text: say('bot.language'), suggestions: nextSteps({ say, person }) }];
  },
});

export const speakWelsh = speak('cy', ['cymraeg', 'yn gymraeg', 'welsh', 'in welsh', 'welsh please']);
export const speakEnglish = speak('en', ['english', 'in english', 'saesneg', 'yn saesneg']);
