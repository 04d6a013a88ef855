import { editionProblems } from '../schema.ts';
import type { Edition } from '../types.ts';
import { contentHash } from './content.ts';
import { layContacts } from './lay-contacts.ts';
import { layDuties } from './lay-duties.ts';
import { layItems } from './lay-items.ts';
import { layLetters } from './lay-letters.ts';
import { layRoles } from './lay-roles.ts';
import type { OverlayProblem } from './problem.ts';
import type { Overlay } from './read-overlay.ts';

export type Laid =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly problems: readonly OverlayProblem[] };

/**
 * Lays a council's overlay over the edition that it names. The result is an edition of its own, whose id says
 * the overlay and a hash of its content: the same words always have the same id, other words another one.
 */
export const layOverlay = (
  { overlay, items, duties, roles, contacts, letters, days }: Overlay,
  editions: readonly Edition[],
): Laid => {
  const { name, title, for: wanted } = overlay.value;
  const base = editions.find(({ id }) => id === wanted);
  if (base === undefined)
    return {
      ok: false,
      problems: [
        {
          file: overlay.file,
          line: overlay.lineOf(['for']),
          wrong: `There is no edition "${wanted}"`,
          remedy: `Write one of: ${editions.map(({ id }) => id).join(', ')}.`,
        },
      ],
    };

  const problems: OverlayProblem[] = [];
  let edition = base;
  // Duties before items: an item that only a dropped duty counted on may go with it.
  if (duties !== null) edition = layDuties(edition, duties, name, problems);
  if (items !== null) edition = layItems(edition, items, name, problems);
  if (roles !== null) edition = layRoles(edition, roles, problems);
  if (contacts !== null) edition = layContacts(edition, contacts, problems);
  if (letters !== null) edition = layLetters(edition, letters, problems);
  if (problems.length > 0) return { ok: false, problems };

  const closedDays = [...new Set(days?.value.closed ?? [])].toSorted();
  const whole = withContentId(`${base.id}+${name}`, {
    ...edition,
    title: { en: `${base.title.en} · ${title.en}`, cy: `${base.title.cy} · ${title.cy}` },
    overlays: [...(base.overlays ?? []), { name, title }],
    ...(closedDays.length === 0 ? {} : { closedDays }),
  });
  const unsound = editionProblems(whole);
  return unsound.length === 0
    ? { ok: true, edition: whole }
    : {
        ok: false,
        problems: unsound.map((wrong) => ({
          file: overlay.file,
          line: 1,
          wrong: `With the overlay the edition would not hold together: ${wrong}`,
          remedy: 'Correct the entry that this names.',
        })),
      };
};

const withContentId = (before: string, edition: Edition): Edition => ({
  ...edition,
  id: `${before}.${contentHash(edition)}`,
});
