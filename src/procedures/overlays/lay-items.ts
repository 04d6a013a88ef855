import type { ChecklistItem, Edition, Section } from '../types.ts';
import { idsOf, noteIds, noteTo } from './entries.ts';
import type { OverlayProblem } from './problem.ts';
import type { Overlay } from './read-overlay.ts';

type ItemsFile = NonNullable<Overlay['items']>;
type Added = ItemsFile['value']['add'][number];

/** A council's own items, its wording of national ones, and those that it leaves out. No `must` goes. */
export const layItems = (
  edition: Edition,
  items: ItemsFile,
  overlay: string,
  problems: OverlayProblem[],
): Edition => {
  const { add, reword, drop } = items.value;
  const note = noteTo(problems, items);
  const sections = edition.procedures.flatMap((procedure) => procedure.sections);
  const present = sections.flatMap((section) => section.items);
  const ids = idsOf(present);

  noteIds(note, items.value, ids, 'item');
  add.forEach(({ section: wanted, after }, index) => {
    const section = sections.find(({ id }) => id === wanted);
    if (section === undefined)
      note(
        ['add', index, 'section'],
        `The edition has no section "${wanted}"`,
        `Write one of: ${sections.map(({ id }) => id).join(', ')}.`,
      );
    else if (after !== undefined && !section.items.some(({ id }) => id === after))
      note(
        ['add', index, 'after'],
        `Section "${wanted}" has no item "${after}"`,
        'Name an item of that section, or leave "after" out.',
      );
  });
  drop.forEach((id, index) => {
    const item = present.find((candidate) => candidate.id === id);
    if (item?.force === 'must')
      note(
        ['drop', index],
        `"${id}" is a must (${item.cite}) and cannot be left out`,
        'Take it out of "drop"; you may reword it, and the national text stays beneath yours.',
      );
    if (reword.some((other) => other.id === id))
      note(['drop', index], `"${id}" is both reworded and dropped`, 'Keep one of the two.');
    const duty = edition.procedures
      .flatMap(({ duties }) => duties)
      .find(({ metBy }) => metBy.kind === 'items' && metBy.items.includes(id));
    if (duty !== undefined)
      note(
        ['drop', index],
        `Duty "${duty.id}" is met by item "${id}"`,
        'Keep the item, or drop the duty as well if it is not a must.',
      );
  });

  const changed = (section: Section): Section => ({
    ...section,
    items: withAdded(
      section,
      section.items
        .filter(({ id }) => !drop.includes(id))
        .map((item) => {
          const words = reword.find(({ id }) => id === item.id);
          return words === undefined ? item : { ...item, local: { text: words.text, overlay } };
        }),
      add.filter((entry) => entry.section === section.id),
    ),
  });
  return {
    ...edition,
    procedures: edition.procedures.map((procedure) => ({
      ...procedure,
      sections: procedure.sections.map(changed),
    })),
  };
};

const withAdded = (
  section: Section,
  items: readonly ChecklistItem[],
  added: readonly Added[],
): readonly ChecklistItem[] =>
  added.reduce<readonly ChecklistItem[]>((soFar, { section: _section, after, cite, ...rest }) => {
    const item: ChecklistItem = { ...rest, cite: cite ?? section.cite };
    const place = after === undefined ? -1 : soFar.findIndex(({ id }) => id === after);
    return place === -1 ? [...soFar, item] : soFar.toSpliced(place + 1, 0, item);
  }, items);
