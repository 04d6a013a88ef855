import type { Edition, Local, Text } from '../../procedures/types.ts';
import type { DutyStatus } from '../duties.ts';
import { sectionsOf } from '../procedure-of.ts';
import type { CaseState } from '../state.ts';
import type { CaseView } from '../view-schema.ts';

/** Checklists and duties as people see them. */

/** The council's own wording where an overlay has one, with the national one beneath it. */
const worded = ({
  text,
  local,
}: Local & { readonly text: Text }): { readonly text: Text; readonly national: Text | null } =>
  local === undefined ? { text, national: null } : { text: local.text, national: text };

/** As on paper (PFP App. A): the first letter of each part of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap((part) => [...part].slice(0, 1))
    .join('')
    .toUpperCase();

export const sectionViews = (state: CaseState, edition: Edition): CaseView['sections'] =>
  sectionsOf(state, edition).map((section) => {
    const items = section.items.map((item) => {
      const now = state.items[item.id];
      const by = now?.stamp?.by.name ?? null;
      return {
        id: item.id,
        section: section.id,
        cite: item.cite,
        force: item.force,
        ...worded(item),
        responsible: item.responsible,
        status: now?.status ?? ('open' as const),
        at: now?.stamp?.at ?? null,
        by,
        note: now?.note ?? null,
        reason: now?.reason ?? null,
        evidence: now?.evidence ?? null,
        assigned: now?.assigned ?? null,
        initials: by === null || now?.status === 'open' ? null : initialsOf(by),
      };
    });
    return {
      id: section.id,
      procedure: section.procedure,
      title: section.title,
      cite: section.cite,
      settled: items.filter(({ status }) => status !== 'open').length,
      total: items.length,
      items,
    };
  });

export const dutyView = ({ duty, status, met, deadline }: DutyStatus): CaseView['duties'][number] => ({
  id: duty.id,
  procedure: duty.procedure,
  ...worded(duty),
  cite: duty.cite,
  force: duty.force,
  responsible: duty.responsible,
  status,
  metAt: met?.at ?? null,
  metBy: met?.by.name ?? null,
  note: met?.note ?? null,
  byHand: duty.metBy.kind === 'hand',
  deadline,
});
