import { sayTime } from '../calendar/say-date.ts';
import { lettersOf } from '../case/procedure-of.ts';
import type { CaseState, LetterState } from '../case/state.ts';
import { OutsideProblem } from '../follow-up/ports.ts';
import { type Say, sayIn } from '../language/translate.ts';
import type { Edition, Language } from '../procedures/types.ts';
import { fileName } from './file-name.ts';
import { messagePage } from './message-page.ts';

/**
 * A letter is filed as .html, not .docx: the message is HTML, and what is kept for a court must be the words
 * and their arrangement as they went out. Turning them into Word's own form would be an interpretation. Any
 * browser and Word itself open the file. Only what could run or call home is taken out.
 * @throws OutsideProblem `rejected` when the case has no such letter
 */
export const letterFile = (state: CaseState, letterId: string, edition: Edition) => {
  const index = state.letters.findIndex((one) => one.letterId === letterId);
  const letter = state.letters[index];
  if (letter === undefined) throw new OutsideProblem({ kind: 'rejected', code: 'unknown-letter' });
  const languages: readonly Language[] = letter.language === 'both' ? ['cy', 'en'] : [letter.language];
  const template = lettersOf(state, edition).find(({ id }) => id === letter.letter);
  const titles = languages.map((language) => template?.title[language] ?? letter.letter);
  const { at, by } = letter.submitted;
  const facts = (language: Language): readonly (readonly [string, string])[] => {
    const say = sayIn(language);
    return [
      [say('documents.letter.case'), state.ref],
      [
        say('documents.letter.kind'),
        `${template?.title[language] ?? letter.letter} (${template?.cite ?? '–'})`,
      ],
      [say('documents.letter.subject'), letter.subject],
      [say('documents.letter.recipients'), recipientsOf(letter, say)],
      [say('documents.letter.sent'), sayTime(at, language)],
      [say('documents.letter.by'), by.kind === 'person' ? `${by.name}, ${by.agency}` : by.name],
    ];
  };
  const page = messagePage({
    title: letter.subject,
    parts: languages.map((language) => ({
      language,
      facts: facts(language),
      note: sayIn(language)('documents.letter.asSent'),
    })),
    html: letter.body,
  });
  const words = languages.map((language) => sayIn(language)('documents.letter.word')).join(' ');
  return {
    name: fileName([state.ref, words, String(index + 1), titles.join(' ')], '.html'),
    content: page,
    contentType: 'text/html; charset=utf-8',
  };
};

/** People and families are counted, not named: nobody who opens the file learns who else was written to. */
const recipientsOf = ({ recipients, blindCopies }: LetterState, say: Say): string =>
  [
    ...recipients,
    ...(blindCopies === undefined || blindCopies === 0
      ? []
      : [say('documents.letter.blind', { count: blindCopies })]),
  ].join(', ');
