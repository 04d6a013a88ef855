import type { DraftBlock, Edition, LetterTemplate, Text } from '../types.ts';
import { idsOf, noteRepeated, noteTo } from './entries.ts';
import type { OverlayProblem } from './problem.ts';
import type { Overlay } from './read-overlay.ts';

type LettersFile = NonNullable<Overlay['letters']>;

/** A council's wording of national letters, and letters of its own. What a letter must say it goes on saying. */
export const layLetters = (edition: Edition, letters: LettersFile, problems: OverlayProblem[]): Edition => {
  const { reword, add } = letters.value;
  const note = noteTo(problems, letters);
  const present = edition.procedures.flatMap((procedure) => procedure.letters);
  const taken = idsOf(
    edition.procedures.flatMap((procedure) => [
      ...procedure.letters,
      ...procedure.notifications,
      ...procedure.reports,
    ]),
  );

  noteRepeated(note, 'reword', reword);
  noteRepeated(note, 'add', add, taken);
  reword.forEach(({ id, subject, blocks }, index) => {
    const letter = present.find((candidate) => candidate.id === id);
    if (letter === undefined) {
      note(
        ['reword', index, 'id'],
        `The edition has no letter "${id}"`,
        `Write one of: ${[...idsOf(present)].join(', ')}.`,
      );
      return;
    }
    const known = idsOf(letter.fields);
    const before = used(letter.subject, letter.blocks);
    const after = used(subject ?? letter.subject, blocks ?? letter.blocks);
    for (const language of ['en', 'cy'] as const) {
      for (const field of after[language])
        if (!known.has(field))
          note(
            ['reword', index, blocks === undefined ? 'subject' : 'blocks'],
            `Letter "${id}" has no field "${field}"`,
            `Write one of: ${[...known].map((place) => `{${place}}`).join(', ')}.`,
          );
      const lost = letter.fields.filter(
        (field) => field.required && before[language].has(field.id) && !after[language].has(field.id),
      );
      for (const field of lost)
        note(
          ['reword', index, blocks === undefined ? 'subject' : 'blocks'],
          `Letter "${id}" (${letter.cite}) no longer says {${field.id}} in ${languages[language]}`,
          `Put {${field.id}} into your wording as well.`,
        );
    }
  });
  add.forEach(({ procedures }, index) => {
    procedures.forEach((procedure, at) => {
      if (!edition.procedures.some(({ id }) => id === procedure))
        note(
          ['add', index, 'procedures', at],
          `The edition has no procedure "${procedure}"`,
          `Write some of: ${edition.procedures.map(({ id }) => id).join(', ')}.`,
        );
    });
  });

  return {
    ...edition,
    procedures: edition.procedures.map((procedure) => ({
      ...procedure,
      letters: [
        ...procedure.letters.map((letter): LetterTemplate => {
          const words = reword.find(({ id }) => id === letter.id);
          return words === undefined
            ? letter
            : { ...letter, subject: words.subject ?? letter.subject, blocks: words.blocks ?? letter.blocks };
        }),
        ...add
          .filter(({ procedures }) => procedures.includes(procedure.id))
          .map(({ procedures: _procedures, ...letter }): LetterTemplate => letter),
      ],
    })),
  };
};

const languages = { en: 'English', cy: 'Welsh' } as const;

/** The fields that a letter shows, by language. */
const used = (subject: Text, blocks: readonly DraftBlock[]) => {
  const inLanguage = (language: 'en' | 'cy'): ReadonlySet<string> =>
    new Set([
      ...[subject, ...blocks.map(({ text }) => text)].flatMap((text) =>
        [...text[language].matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''),
      ),
      ...blocks.flatMap(({ each }) => (each === undefined ? [] : [each])),
    ]);
  return { en: inLanguage('en'), cy: inLanguage('cy') };
};
