/**
 * What a Welsh word may be without its mutation: `gyfarfod` and `nghyfarfod` are looked for as `cyfarfod`. Which of
 * them is a word at all is for whoever asks to know.
 */
const radicals: readonly (readonly [mutated: string, ...from: string[]])[] = [
  ['ngh', 'c'],
  ['mh', 'p'],
  ['nh', 't'],
  ['ph', 'p'],
  ['th', 't'],
  ['ch', 'c'],
  ['ng', 'g'],
  ['dd', 'd'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'c'],
  ['f', 'b', 'm'],
  ['l', 'll', 'gl'],
  ['r', 'rh', 'gr'],
  ['m', 'b'],
  ['n', 'd'],
];

/** Initials before which a softened g has gone: `weithredu` of `gweithredu`, `ysgrifennu`'s is another matter. */
const withoutG = /^[wlraoeiuy]/;

/** @param word folded: without accents, in small letters */
export const radicalsOf = (word: string): readonly string[] => {
  if (word.length < 3) return [];
  const found = radicals.flatMap(([mutated, ...from]) =>
    word.startsWith(mutated) ? from.map((initial) => initial + word.slice(mutated.length)) : [],
  );
  return withoutG.test(word) ? [...found, `g${word}`] : found;
};
