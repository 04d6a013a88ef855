import type { GivenDetails } from './commands.ts';
import { detailChangeSchema, type DetailChange, type Details } from './details.ts';

/** The part of a change that would change anything; null where all of it stands so already. */
export const differing = (details: Details, change: DetailChange): DetailChange | null => {
  const now: Readonly<Record<string, unknown>> = { ...details[change.group] };
  const values = Object.fromEntries(
    Object.entries(change.values).filter(([field, value]) => value !== undefined && now[field] !== value),
  );
  // Parsed anew, so that a group's fields stay its own.
  return Object.keys(values).length === 0 ? null : detailChangeSchema.parse({ group: change.group, values });
};

/** What is known of somebody when they are added, as changes of one group each. */
export const changesIn = (given: GivenDetails): readonly DetailChange[] => {
  const { identity, care, funding, language, capacity, dols, healthAttorney, financeAttorney } = given;
  const { safeguarding, money, representative, carer, advocacy, worker } = given;
  return [
    { group: 'identity', values: identity },
    { group: 'care', values: care ?? {} },
    { group: 'funding', values: funding ?? {} },
    { group: 'language', values: language ?? {} },
    { group: 'capacity', values: capacity ?? {} },
    { group: 'dols', values: dols ?? {} },
    { group: 'healthAttorney', values: healthAttorney ?? {} },
    { group: 'financeAttorney', values: financeAttorney ?? {} },
    { group: 'safeguarding', values: safeguarding ?? {} },
    { group: 'money', values: money ?? {} },
    { group: 'representative', values: representative ?? {} },
    { group: 'carer', values: carer ?? {} },
    { group: 'advocacy', values: advocacy ?? {} },
    { group: 'worker', values: worker ?? {} },
  ];
};
