import { mayInRegister } from '../../access/individual-permissions.ts';
import { leadRolesOfCase } from '../../access/lead-roles.ts';
import { may } from '../../access/permissions.ts';
import type { Person } from '../../access/person.ts';
import { maySeeIncident, mayWatch } from '../../access/record-permissions.ts';
import { personKey } from '../../case/commands.ts';
import type { AppParts } from '../parts.ts';
import type { News } from '../contract/changes.ts';

/** What is to be told of one change, and to whom: by the same rules by which the thing itself is shown. */
export interface Told {
  readonly news: News;
  may(person: Person): boolean;
  /** Who could see it until just now, by `tenant:objectId`. */
  readonly withdrawn: ReadonlySet<string>;
}

interface Change {
  /** A case's reference, or kind and id of another stream: `service/ty-gwyn`, `individual/EC-2026-0001/<id>`. */
  readonly ref: string;
  readonly version: number;
}

/** So many events are looked through for somebody who has just been taken out of the group. */
const LOOK_BACK = 10;

const nobody: ReadonlySet<string> = new Set();

/** Asked once a change, however many listen. Null where there is nothing to tell. */
export const createAudience = ({
  desk,
  records,
  directory,
  editions,
}: Pick<AppParts, 'desk' | 'records' | 'directory' | 'editions'>): ((
  change: Change,
) => Promise<Told | null>) => {
  const ofCase = async ({ ref, version }: Change): Promise<Told | null> => {
    const state = await desk.find(ref);
    if (state === null) return null;
    const leads = leadRolesOfCase(editions, state);
    const recent = await desk.happened(ref, Math.max(0, version - LOOK_BACK));
    return {
      news: { kind: 'case', ref, version },
      may: (person) => may(person, 'view', state, leads),
      withdrawn: new Set(
        recent.flatMap((event) => (event.type === 'MemberRemoved' ? [personKey(event.payload.member)] : [])),
      ),
    };
  };
  const ofRegister = async (ref: string, news: News): Promise<Told | null> => {
    const state = await desk.find(ref);
    if (state === null) return null;
    const leads = leadRolesOfCase(editions, state);
    return { news, may: (person) => mayInRegister(person, 'view', state, leads), withdrawn: nobody };
  };

  return async (change) => {
    const { version } = change;
    const [kind = '', ref = '', id = ''] = change.ref.split('/');
    switch (kind) {
      case 'service': {
        const state = await records.services.find(ref);
        const service = directory.find(ref) ?? state?.service ?? null;
        return {
          news: { kind, id: ref, version },
          may: (person) => mayWatch(person, service),
          withdrawn: nobody,
        };
      }
      case 'incident': {
        const state = await records.incidents.find(ref);
        if (state === null) return null;
        return {
          news: { kind, ref, version },
          may: (person) => maySeeIncident(person, state),
          withdrawn: nobody,
        };
      }
      case 'individual':
      case 'import':
        return ofRegister(ref, { kind, ref, id, version });
      case 'bundle': {
        const state = await desk.find(ref);
        if (state === null) return null;
        const leads = leadRolesOfCase(editions, state);
        return {
          news: { kind, ref, id },
          may: (person) => may(person, 'export', state, leads),
          withdrawn: nobody,
        };
      }
      default:
        return change.ref.includes('/') ? null : ofCase(change);
    }
  };
};
