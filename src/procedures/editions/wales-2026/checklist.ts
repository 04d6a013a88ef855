import type { AgencyKind, Applicability, ChecklistItem, Force } from '../../types.ts';

/** Who has to see to an item, and what it asks in both languages: a line of a checklist as its author writes it. */
type Line = readonly [id: string, who: AgencyKind, en: string, cy: string];

/** An item that the Code or the National Framework asks for. */
export const item = (
  id: string,
  cite: string,
  force: Force,
  who: AgencyKind,
  en: string,
  cy: string,
): ChecklistItem => ({
  id,
  cite,
  force,
  text: { en, cy },
  responsible: who,
});

const where: Readonly<Record<'All' | 'CH' | 'HC', Applicability | undefined>> = {
  All: undefined,
  CH: { settings: ['care-home'] },
  HC: { settings: ['home-care'] },
};

/**
 * Lines of PFP Appendix A by their number there, marked like there: care home, home care or all. In Wales they
 * are good practice, so each is a `should`; what the Code requires is a duty that names the items that meet it.
 */
export const pfpItems = (applies: 'All' | 'CH' | 'HC', lines: readonly Line[]): readonly ChecklistItem[] =>
  lines.map(([number, who, en, cy]) => {
    const common = {
      id: `pfp-a-${number}`,
      cite: `PFP App. A ${number}`,
      force: 'should',
      text: { en, cy },
      responsible: who,
    } as const;
    const applicability = where[applies];
    return applicability === undefined ? common : { ...common, applies: applicability };
  });

/** Items in the order of their numbers, however they were grouped. */
export const inOrder = (...groups: readonly (readonly ChecklistItem[])[]): readonly ChecklistItem[] =>
  groups.flat().toSorted((a, b) => numberOf(a) - numberOf(b));

const numberOf = ({ id }: ChecklistItem): number => Number(id.split('.').at(-1));
