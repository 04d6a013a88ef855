import { workingDays } from '../calendar/working-days.ts';
import type { Command, Member } from '../case/commands.ts';
import { decide } from '../case/decide.ts';
import { evolve } from '../case/evolve.ts';
import type { StoredEvent } from '../case/events.ts';
import type { Outcome } from '../case/outcomes.ts';
import type { CaseState } from '../case/state.ts';
import { viewCase } from '../case/view.ts';
import type { CaseView } from '../case/view-schema.ts';
import { currentEdition } from '../procedures/editions/index.ts';
import type { ProcedureId } from '../procedures/types.ts';

/** A case for the tests of this room, made by the core itself from commands; nobody in it exists. */

export const at = '2026-11-23T10:00:00.000Z';
const edition = currentEdition('WLS');
const days = workingDays('WLS');

const lead: Member = {
  tenant: 'tenant',
  objectId: 'mari',
  name: 'Mari Enghraifft',
  agency: 'Cyngor Sir Penrhyn',
  mail: 'mari@penrhyn.example',
  role: 'lead-officer',
};

const service = {
  id: 'ty-gwyn',
  name: 'Tŷ Gwyn <Rehearsal & Co>',
  address: '1 Heol Ddychmygol, Trefenw',
  registrationNumber: 'SIN-00000000',
  serviceType: 'care-home',
  commissioned: true,
  provider: 'Gofal Enghreifftiol Cyf',
  responsibleIndividual: 'Dychmyg Esiampl',
  registeredManager: 'Rhith Esiampl',
  providerMail: 'swyddfa@gofal.example',
  localAuthority: 'Cyngor Sir Penrhyn',
  healthBoard: 'Bwrdd Iechyd Enghraifft',
};

const criteriaFor: Partial<Record<ProcedureId, readonly string[]>> = {
  closure: ['provider-decision'],
  'escalating-concerns': ['quality-and-safety', 'systemic-failure'],
};

/** A reason stands for whatever a procedure's gates would have first: these tests are about what is written. */
export const open = (procedure: ProcedureId): Command => ({
  type: 'openCase',
  procedure,
  service,
  criteria: [
    ...(criteriaFor[procedure] ??
      procedureOf(procedure)
        .criteria.slice(0, 1)
        .map(({ id }) => id)),
  ],
  evidence: [{ text: 'Night shifts without a nurse', source: 'contract-monitoring' }],
  qualityAssurance: { considered: true, note: 'Two meetings changed nothing.' },
  leadAgency: 'Cyngor Sir Penrhyn',
  group: [lead],
  guidance2009Since: '2026-01-12',
  closureKind: 'voluntary',
  planned: true,
  closesOn: '2027-03-31',
  override: 'A test of its documents.',
});

/** The state after these commands and outcomes, each a minute after the last. Throws at a refusal. */
export const after = (...commands: readonly (Command | Outcome)[]): CaseState => {
  let state: CaseState | null = null;
  for (const [index, command] of commands.entries()) {
    const now = new Date(Date.parse(at) + index * 60_000).toISOString();
    const actor = { kind: 'person', ...lead } as const;
    const decision = decide(state, command, {
      now,
      actor,
      cause: `cause-${index}`,
      edition,
      workingDays: days,
      newRef: 'EC-2026-0007',
      newId: `id-${index}`,
    });
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    for (const event of decision.events) {
      const version: number = (state?.version ?? 0) + 1;
      const stored = {
        ...event,
        id: `event-${version}`,
        ref: 'EC-2026-0007',
        version,
        schemaVersion: 1,
        at: now,
        by: actor,
        cause: `cause-${index}`,
        previousHash: '',
        hash: '',
      } satisfies StoredEvent;
      state = evolve(state, stored);
    }
  }
  if (state === null) throw new Error('no command, no case');
  return state;
};

export const viewOf = (state: CaseState, now: string = at): CaseView => viewCase(state, edition, days, now);

export const procedureOf = (id: ProcedureId) => {
  const procedure = edition.procedures.find((one) => one.id === id);
  if (procedure === undefined) throw new Error(`no procedure ${id}`);
  return procedure;
};
