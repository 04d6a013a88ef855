import { z } from 'zod';
import { choosers, handovers, outcomes, rags } from './commands.ts';
import { detailsSchema, noDetails } from './details.ts';
import { leadAgencyOf } from './lead-agency-of.ts';
import { missingAfter, missingFor } from './rules.ts';
import { outcomeOf, type IndividualState } from './state.ts';
import type { IndividualRow, RegisterSummary } from './view-schema.ts';

/**
 * What a person's row in the store holds: what list, moves, summary, export and the matching of an import are made
 * from, so that a register of hundreds is one query. Nothing in it moves with the day.
 */
/** A row that was written before a field was thought of knows nothing of it. */
const heldThen = z.record(z.string(), z.record(z.string(), z.unknown()));
const heldDetails = z.preprocess((stored) => {
  const then = heldThen.safeParse(stored);
  if (!then.success) return stored;
  return Object.fromEntries(
    Object.entries(noDetails).map(([group, nothing]) => [group, { ...nothing, ...then.data[group] }]),
  );
}, detailsSchema);

export const storedIndividualSchema = z.object({
  id: z.string(),
  case: z.string(),
  version: z.number(),
  changedAt: z.string(),
  details: heldDetails,
  rag: z.object({ rag: z.enum(rags), reason: z.string() }).nullable(),
  friendship: z.string().nullable(),
  options: z.number(),
  visited: z.boolean(),
  choice: z.object({ service: z.string(), chosenBy: z.enum(choosers), outOfArea: z.boolean() }).nullable(),
  move: z
    .object({
      on: z.string(),
      time: z.string().nullable(),
      transport: z.string().nullable(),
      escort: z.string().nullable(),
      // Rows written before friends' moves were planned together have none.
      apartReason: z.string().nullable().default(null),
      doneOn: z.string().nullable(),
    })
    .nullable(),
  handovers: z.array(z.object({ what: z.enum(handovers), on: z.string() })),
  missingBefore: z.array(z.string()),
  missingAfter: z.array(z.string()),
  review: z.object({ on: z.string(), done: z.boolean() }).nullable(),
  outcome: z.object({ outcome: z.enum(outcomes), on: z.string() }).nullable(),
  removed: z.boolean(),
});
export type StoredIndividual = z.infer<typeof storedIndividualSchema>;

export const storedIndividual = (state: IndividualState): StoredIndividual => {
  const { move, choice } = state;
  const outcome = outcomeOf(state);
  const review = state.reviews.at(-1);
  return {
    id: state.id,
    case: state.case,
    version: state.version,
    changedAt: state.changedAt,
    details: {
      ...state.details,
    },
    rag: state.rag === null ? null : { rag: state.rag.rag, reason: state.rag.reason },
    friendship: state.friendship,
    options: state.options.length,
    visited: state.options.some(({ visits }) => visits.length > 0),
    choice:
      choice === null
        ? null
        : { service: choice.service, chosenBy: choice.chosenBy, outOfArea: choice.outOfArea },
    move:
      move === null
        ? null
        : {
            on: move.on,
            time: move.time,
            transport: move.transport,
            escort: move.escort,
            apartReason: move.apartReason,
            doneOn: move.done?.on ?? null,
          },
    handovers: state.handovers.map(({ what, on }) => ({ what, on })),
    missingBefore: missingFor(state, 'move').map(({ rule }) => rule),
    missingAfter: [...missingAfter(state)],
    review: review === undefined ? null : { on: review.on, done: review.done !== null },
    outcome: outcome === null ? null : { outcome: outcome.outcome, on: outcome.on },
    removed: state.removed !== null,
  };
};

const flagsOf = ({ details }: StoredIndividual): IndividualRow['flags'] => {
  const { capacity, dols, safeguarding, care, advocacy, representative } = details;
  const flags: readonly (readonly [IndividualRow['flags'][number], boolean])[] = [
    ['lacks-capacity', capacity.accommodation === 'lacks-capacity'],
    ['dols', dols.status === 'applied' || dols.status === 'authorised'],
    ['safeguarding', safeguarding.enquiryOpen === true],
    ['end-of-life', care.endOfLife === true],
    ['equipment', care.needsEquipment === true],
    ['advocacy', advocacy.need === 'needed' || advocacy.need === 'arranged'],
    ['unbefriended', representative.unbefriended === true],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
};

/** No more moving for these: nothing is missing before a move that will not be. */
export const settled = (row: StoredIndividual): boolean =>
  row.outcome !== null && row.outcome.outcome !== 'hospital' && row.outcome.outcome !== 'other';
export const moved = (row: StoredIndividual): boolean => row.move !== null && row.move.doneOn !== null;
export const missingNow = (row: StoredIndividual): string[] => {
  if (moved(row)) return row.outcome?.outcome === 'died' ? [] : [...row.missingAfter];
  return settled(row) ? [] : [...row.missingBefore];
};
export const moveOverdue = (row: StoredIndividual, today: string): boolean =>
  row.move !== null && !moved(row) && row.move.on < today;
const reviewOverdue = (row: StoredIndividual, today: string): boolean =>
  row.review !== null && !row.review.done && row.review.on < today && row.outcome?.outcome !== 'died';

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'cy');
export const nameOf = (row: StoredIndividual): string => row.details.identity.name ?? '';

/** A line of the register as it is today (ISO date). */
export const individualRow = (row: StoredIndividual, today: string): IndividualRow => {
  const { identity, care, funding, language, worker } = row.details;
  const lead = leadAgencyOf(funding);
  return {
    id: row.id,
    version: row.version,
    changedAt: row.changedAt,
    name: nameOf(row),
    dateOfBirth: identity.dateOfBirth,
    room: identity.room,
    category: care.category,
    rag: row.rag?.rag ?? null,
    lead: lead?.lead ?? null,
    leadCite: lead?.cite ?? null,
    funding: funding.funding,
    outOfArea: funding.place === 'out-of-area',
    language: language.choice,
    friendship: row.friendship,
    worker: worker.name,
    flags: flagsOf(row),
    options: row.options,
    destination: row.choice?.service ?? null,
    move:
      row.move === null
        ? null
        : {
            on: row.move.doneOn ?? row.move.on,
            time: row.move.time,
            done: moved(row),
            overdue: moveOverdue(row, today),
          },
    missing: missingNow(row),
    review: row.review === null ? null : { ...row.review, overdue: reviewOverdue(row, today) },
    outcome: row.outcome?.outcome ?? null,
  };
};

/** The register as a list, by name in the order of the Welsh alphabet's collation. */
export const registerRows = (rows: readonly StoredIndividual[], today: string): IndividualRow[] =>
  rows
    .filter(({ removed }) => !removed)
    .map((row) => individualRow(row, today))
    .toSorted(byName);

/** Numbers for the board and the situation report. */
export const summaryOf = (all: readonly StoredIndividual[], today: string): RegisterSummary => {
  const rows = all.filter(({ removed }) => !removed);
  const count = (holds: (row: StoredIndividual) => boolean): number => rows.filter(holds).length;
  const ofRag = (rag: string | null): number => count((row) => (row.rag?.rag ?? null) === rag);
  const ofOutcome = (outcome: string | null): number =>
    count((row) => (row.outcome?.outcome ?? null) === outcome);
  const leads = rows.map((row) => leadAgencyOf(row.details.funding)?.lead ?? null);
  const ofLead = (lead: string | null): number => leads.filter((one) => one === lead).length;
  const speaks = (choice: string | null): number => count((row) => row.details.language.choice === choice);
  const planned = (row: StoredIndividual): boolean => row.move !== null && !moved(row);
  const toMove = (row: StoredIndividual): boolean => !moved(row) && !settled(row);
  return {
    people: rows.length,
    moved: count(moved),
    planned: count(planned),
    unplanned: count((row) => row.move === null && row.outcome === null),
    toMove: count(toMove),
    withoutPlace: count((row) => toMove(row) && row.choice === null),
    rag: { red: ofRag('red'), amber: ofRag('amber'), green: ofRag('green'), none: ofRag(null) },
    lead: {
      council: ofLead('council'),
      nhs: ofLead('nhs'),
      toBeAgreed: ofLead('to-be-agreed'),
      unknown: ofLead(null),
    },
    outcomes: {
      moved: ofOutcome('moved'),
      stayed: ofOutcome('stayed'),
      hospital: ofOutcome('hospital'),
      died: ofOutcome('died'),
      other: ofOutcome('other'),
      none: ofOutcome(null),
    },
    choosing: {
      chosen: count(({ choice }) => choice !== null),
      offered: count(({ choice, options }) => choice === null && options > 0),
      notOffered: count(({ choice, options }) => choice === null && options === 0),
    },
    language: { en: speaks('en'), cy: speaks('cy'), other: speaks('other'), unknown: speaks(null) },
    movesOverdue: count((row) => moveOverdue(row, today)),
    reviewsOverdue: count((row) => reviewOverdue(row, today)),
    notReady: count((row) => planned(row) && missingNow(row).length > 0),
    changedAt:
      all
        .map(({ changedAt }) => changedAt)
        .toSorted()
        .at(-1) ?? null,
  };
};
