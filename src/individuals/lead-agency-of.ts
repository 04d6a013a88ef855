import type { Details } from './details.ts';
import { leadAgency, type LeadAgency } from './lead-agency.ts';

/** Which agency leads for this person (N10); null while nobody knows who pays. */
export const leadAgencyOf = ({
  funding,
  place,
  councilShare,
  nhsShare,
}: Details['funding']): LeadAgency | null =>
  funding === null
    ? null
    : leadAgency({
        funding,
        place: place ?? 'local',
        ...(councilShare === null ? {} : { councilShare }),
        ...(nhsShare === null ? {} : { nhsShare }),
      });
