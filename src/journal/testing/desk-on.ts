import { randomUUID } from 'node:crypto';
import { boardScope, may } from '../../access/permissions.ts';
import type { Person } from '../../access/person.ts';
import type { CommandOf, Member } from '../../case/commands.ts';
import { createDesk, type DeskParts } from '../create-desk.ts';
import type { Desk } from '../desk.ts';
import { sqlStates } from '../statement.ts';
import type { Store } from '../store.ts';
import { plainWeekdays, smallEdition } from './small-edition.ts';

/** Obviously invented people of a council and a health board. */
const person = (objectId: string, name: string, agency: string, roles: Person['roles']): Person => ({
  tenant: 'tenant-enghraifft',
  objectId,
  name,
  agency,
  mail: `${objectId}@enghraifft.example`,
  roles,
  language: 'en',
});
export const lead = person('lead', 'Lleucu Enghraifft', 'Cyngor Enghraifft', ['commissioner']);
export const nurse = person('nurse', 'Nia Esiampl', 'Bwrdd Iechyd Enghraifft', []);
export const stranger = person('stranger', 'Sam Sampl', 'Cyngor Arall', ['commissioner']);

const member = (who: Person, role: string): Member => ({
  tenant: who.tenant,
  objectId: who.objectId,
  name: who.name,
  agency: who.agency,
  mail: who.mail,
  role,
});

export const openTyGwyn: CommandOf<'openCase'> = {
  type: 'openCase',
  procedure: 'escalating-concerns',
  service: {
    id: 'ty-gwyn',
    name: 'Tŷ Gwyn',
    address: '1 Stryd Enghraifft',
    registrationNumber: 'SIN-1',
    serviceType: 'care-home',
    commissioned: true,
    provider: 'Gofal Enghraifft Cyf',
    responsibleIndividual: 'Sian Enghraifft',
    registeredManager: 'Dafydd Enghraifft',
    providerMail: 'gofal@enghraifft.example',
    localAuthority: 'Cyngor Enghraifft',
    healthBoard: 'Bwrdd Iechyd Enghraifft',
  },
  criteria: ['quality'],
  evidence: [{ text: 'Three complaints in a week', source: 'complaint' }],
  qualityAssurance: { considered: true, note: 'Tried in the spring' },
  leadAgency: 'Cyngor Enghraifft',
  group: [member(lead, 'lead-officer'), member(nurse, 'member')],
};

/** A desk over a store, with the small edition and the real permissions. */
export const deskOn = (store: Store, more: Partial<DeskParts> = {}): Desk =>
  createDesk({
    store,
    editions: {
      getEdition: () => smallEdition,
      findEdition: (id) => (id === smallEdition.id ? smallEdition : null),
      editionWith: (procedure) =>
        smallEdition.procedures.some(({ id }) => id === procedure) ? smallEdition : null,
    },
    nation: 'WLS',
    workingDays: () => plainWeekdays,
    effectsOf: () => [],
    permissions: {
      may: (who, what, state) => may(who, what, state, ['lead-officer']),
      boardScope,
    },
    clock: () => Date.parse('2026-11-23T09:00:00.000Z'),
    newId: randomUUID,
    ...more,
  });

/** Opens the rehearsal's care home and answers its reference. */
export const openOn = async (desk: Desk, cause = randomUUID()): Promise<string> => {
  const answer = await desk.open(openTyGwyn, { person: lead, cause });
  if (!answer.ok) throw new Error(`The case was not opened: ${answer.refusal.code}`);
  return answer.ref;
};

/** The SQLSTATE with which the log's triggers refuse. */
export const appendOnlyRefusal = sqlStates.appendOnly;
