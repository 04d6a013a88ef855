import type { DraftBlock, Duty, Edition, Gate, Passage, Procedure, Question, Stage } from '../types.ts';
import { soundEdition, words } from './sound-edition.ts';

/** The sound edition with one thing wrong; without more, in its first procedure. */

/** What is wrong with it, the edition, and what its check says. */
export type Unsound = readonly [what: string, edition: Edition, says: RegExp];

export const changed = (change: (procedure: Procedure) => Partial<Procedure>, which = 0): Edition => ({
  ...soundEdition,
  procedures: soundEdition.procedures.map((procedure, index) =>
    index === which ? { ...procedure, ...change(procedure) } : procedure,
  ),
});

/** The first of a list, changed. */
export const first = <T>(things: readonly T[], change: Partial<T>): readonly T[] =>
  things.map((thing, index) => (index === 0 ? { ...thing, ...change } : thing));

export const withDuty = (change: Partial<Duty>): Edition =>
  changed(({ duties }) => ({ duties: first(duties, change) }));
export const withGate = (id: string, change: Partial<Gate>): Edition =>
  changed(({ gates }) => ({ gates: gates.map((gate) => (gate.id === id ? { ...gate, ...change } : gate)) }));
export const withBlock = (block: DraftBlock): Edition =>
  changed(({ letters }) => ({
    letters: letters.map((letter) => ({ ...letter, blocks: [...letter.blocks, block] })),
  }));
export const withQuestion = (change: Partial<Question>): Edition =>
  changed(({ questions }) => ({ questions: first(questions, change) }));
export const withPassage = (change: Partial<Passage>): Edition =>
  changed(({ passages }) => ({ passages: first(passages, change) }));
export const withStage = (id: string, change: Partial<Stage>): Edition =>
  changed(({ stages }) => ({
    stages: stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)),
  }));
export const closureWith = (change: (procedure: Procedure) => Partial<Procedure>): Edition =>
  changed(change, 1);
export const twice = <T>(things: readonly T[]): readonly T[] => [...things, ...things.slice(0, 1)];
/** All of the other procedure's things of this kind in this one too. */
export const borrowed = <K extends keyof Procedure>(kind: K): Edition =>
  closureWith(() =>
    soundEdition.procedures[0] === undefined ? {} : { [kind]: soundEdition.procedures[0][kind] },
  );

export const text = words('x');
export const never = 'no-required-voluntary-suspension';
export const answers = (...ways: Question['answers'][number]['leadsTo'][]): Partial<Question> => ({
  answers: ways.map((leadsTo, index) => ({ id: `a${index}`, text, leadsTo })),
});
