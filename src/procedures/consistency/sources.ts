import { sourceOf } from '../citations.ts';
import type { Edition } from '../types.ts';

/** Every document that is cited anywhere is listed, and every overlay that reworded something is named. */
export const sourceProblems = (edition: Edition): string[] => {
  const known = new Set(edition.sources.map((source) => source.short));
  const overlays = new Set((edition.overlays ?? []).map(({ name }) => name));
  const unlisted = new Set([...citationsIn(edition)].map((cite) => sourceOf(cite) ?? cite));
  const changed = edition.procedures.flatMap(({ duties, sections }) =>
    [...duties, ...sections.flatMap(({ items }) => items)].flatMap(({ local }) =>
      local === undefined ? [] : [local.overlay],
    ),
  );
  return [
    ...[...unlisted]
      .filter((source) => !known.has(source))
      .map((source) => `source "${source}" is cited and not listed`),
    ...[...new Set(changed)]
      .filter((overlay) => !overlays.has(overlay))
      .map((overlay) => `overlay "${overlay}" has changed texts and is not listed`),
  ];
};

/** Wherever it stands: by the names that citations have (`cite`, `also`, `citeFor`), so that none is forgotten. */
const citationsIn = (edition: Edition): ReadonlySet<string> => {
  const cites = new Set<string>();
  const addAll = (value: unknown): void => {
    if (typeof value === 'string') cites.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(addAll);
  };
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      if (key === 'cite' || key === 'also' || key === 'citeFor') addAll(inner);
      else look(inner);
  };
  look(edition);
  return cites;
};
