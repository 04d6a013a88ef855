import type { AgencyKind, Applicability, ChecklistItem, Force, Section, Text } from '../types.ts';
import { type Agencies, naming } from './agencies.ts';

/** Who an item is for, as Appendix A marks it: everybody, care homes or home care. */
type Marked = 'All' | 'CH' | 'HC';

/** A line of a checklist: its number (Appendix A) or name, whom it is for, who sees to it, and what it asks. */
type Line = readonly [name: string, marked: Marked, who: AgencyKind, en: string, cy: string];

/** A chapter of the checklists as its author writes it, in the document's order. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  /** Of Appendix A, its first item: each line's own number is cited there. */
  readonly cite: string;
  readonly lines: readonly Line[];
  /** Names of the lines that the document itself words as a must; all others are guidance. */
  readonly musts?: readonly string[];
}

const settings: Readonly<Record<Marked, Applicability>> = {
  All: {},
  CH: { settings: ['care-home'] },
  HC: { settings: ['home-care'] },
};

interface Use {
  readonly agencies: Agencies;
  /** How strongly the document binds in this edition at most: a must of it is only good practice elsewhere. */
  readonly atMost: Force;
}

/** A section of one appendix for one edition. `extra` narrows every line further (an emergency only). */
export const sectionOf =
  (appendix: 'A' | 'C' | 'D', { agencies, atMost }: Use, extra: Applicability = {}) =>
  (chapter: Chapter): Section => ({
    id: chapter.id,
    title: chapter.title,
    cite: chapter.cite,
    items: chapter.lines.map(([name, marked, who, en, cy]): ChecklistItem => {
      const applies = { ...settings[marked], ...extra };
      return {
        id: `pfp-${appendix.toLowerCase()}-${name}`,
        cite: appendix === 'A' ? `PFP App. A ${name}` : `PFP App. ${appendix}`,
        force: chapter.musts?.includes(name) === true ? atMost : 'should',
        text: naming({ en, cy }, agencies),
        responsible: who,
        ...(Object.keys(applies).length > 0 ? { applies } : {}),
      };
    }),
  });
