import MiniSearch from 'minisearch';
import type { SectionView } from '../../src/case/view-schema.ts';
import { fold } from '../../src/server/directory.ts';
import { asWritten } from '../cards/as-written.ts';
import { checklistCard } from '../cards/checklist/checklist.ts';
import { sectionCard } from '../cards/section/section.ts';
import { drawingOf } from '../case-in-view.ts';
import { nextSteps, type Intent } from './intent.ts';
import { oneCase } from './one-case.ts';

/** The section that these words name, spelling forgiven; null when they name none or nothing was said. */
const sectionNamed = (sections: readonly SectionView[], words: string): SectionView | null => {
  if (words.trim() === '') return null;
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: (term) => term.length > 3, fuzzy: (term) => (term.length < 5 ? 0 : 1) },
  });
  index.addAll(
    sections.map(({ id, title }) => ({ id, text: `${title.en} ${title.cy} ${id.replaceAll('-', ' ')}` })),
  );
  const [best] = index.search(words);
  return sections.find(({ id }) => id === best?.id) ?? null;
};

/** "Show section relocation": one section of the checklist, or all of them to choose from. */
export const section: Intent = {
  name: 'section',
  phrases: {
    en: ['show section', 'section', 'sections', 'checklist', 'show checklist', 'tick items'],
    cy: ['dangos adran', 'adran', 'adrannau', 'rhestr wirio', 'dangos rhestr wirio', 'ticio eitemau'],
  },
  async answer(turn) {
    const { parts, say, voice } = turn;
    const words = turn.rest.replace(/\b[a-z]{2}-\d{4}-\d{4,6}\b/gi, ' ').trim();
    // A section's name is no service's; a service is still found by its own.
    const serviceNamed = parts.directory.search(words).length > 0 && words !== '';
    const found = await oneCase({ ...turn, rest: serviceNamed ? words : '' });
    if ('replies' in found) return found.replies;
    const drawing = drawingOf(parts, found.view, voice);
    const meant = sectionNamed(found.view.sections, words);
    const card = meant === null ? null : sectionCard(drawing, meant.id);
    if (card !== null) return [{ card }];
    return [
      ...(words === '' || fold(found.view.service.name).includes(fold(words))
        ? []
        : [{ text: say('botProcedures.whichSection', { text: asWritten(words.slice(0, 100)) }) }]),
      { card: checklistCard(drawing) },
      { text: say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};
