import type { Handover, IndividualCommand, Outcome, Rag } from '../individuals/commands.ts';

/** Names of the values in the register: `say(individualNames.rag[row.rag])`. */

type CommandOf<T extends IndividualCommand['type']> = Extract<IndividualCommand, { type: T }>;

export const individualNames = {
  rag: {
    red: 'individuals.rag.red',
    amber: 'individuals.rag.amber',
    green: 'individuals.rag.green',
  } as const satisfies Record<Rag, `individuals.rag.${string}`>,
  handover: {
    medication: 'individuals.handover.medication',
    records: 'individuals.handover.records',
    gp: 'individuals.handover.gp',
    dwp: 'individuals.handover.dwp',
    'receiving-authority': 'individuals.handover.receiving-authority',
    equipment: 'individuals.handover.equipment',
    representative: 'individuals.handover.representative',
    attorney: 'individuals.handover.attorney',
    dols: 'individuals.handover.dols',
    safeguarding: 'individuals.handover.safeguarding',
  } as const satisfies Record<Handover, `individuals.handover.${string}`>,
  outcome: {
    moved: 'individuals.outcome.moved',
    stayed: 'individuals.outcome.stayed',
    hospital: 'individuals.outcome.hospital',
    died: 'individuals.outcome.died',
    other: 'individuals.outcome.other',
  } as const satisfies Record<Outcome, `individuals.outcome.${string}`>,
  chooser: {
    person: 'individuals.chooser.person',
    representative: 'individuals.chooser.representative',
    attorney: 'individuals.chooser.attorney',
    'best-interests': 'individuals.chooser.best-interests',
  } as const satisfies Record<CommandOf<'recordChoice'>['chosenBy'], `individuals.chooser.${string}`>,
  visit: {
    visit: 'individuals.visit.visit',
    trial: 'individuals.visit.trial',
    virtual: 'individuals.visit.virtual',
  } as const satisfies Record<NonNullable<CommandOf<'recordVisit'>['kind']>, `individuals.visit.${string}`>,
  step: {
    plan: 'individuals.step.plan',
    move: 'individuals.step.move',
  } as const satisfies Record<'plan' | 'move', `individuals.step.${string}`>,
};
