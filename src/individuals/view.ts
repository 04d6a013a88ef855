import { goApart } from './move-apart.ts';
import { leadAgencyOf } from './lead-agency-of.ts';
import type { LeadAgencyText } from './lead-agency.ts';
import type { StoredIndividual } from './row.ts';
import { readinessOf, readinessRules } from './rules.ts';
import { outcomeOf, type IndividualState } from './state.ts';
import type { IndividualView } from './view-schema.ts';

const textOfRule = (id: string): { readonly en: string; readonly cy: string } =>
  readinessRules.find((rule) => rule.id === id)?.text ?? { en: id, cy: id };

/** One person's entry as it stands today. */
export const viewIndividual = (
  state: IndividualState,
  about: {
    /** Europe/London date. */
    readonly today: string;
    /** Others of the same friendship group. */
    readonly friends: readonly StoredIndividual[];
    readonly may: IndividualView['may'];
    readonly sayLead: (text: LeadAgencyText) => { readonly en: string; readonly cy: string };
  },
): IndividualView => {
  const { today, friends, may, sayLead } = about;
  const lead = leadAgencyOf(state.details.funding);
  const destination = state.choice?.service ?? null;
  const outcome = outcomeOf(state);
  return {
    id: state.id,
    ref: state.case,
    version: state.version,
    setting: state.setting,
    added: state.added,
    changedAt: state.changedAt,
    removed: state.removed,
    details: { ...state.details },
    leadAgency: lead === null ? null : { ...lead, text: sayLead(lead.textKey) },
    rag: state.rag,
    friendship:
      state.friendship === null
        ? null
        : {
            label: state.friendship,
            members: friends.map((friend) => ({
              id: friend.id,
              name: friend.details.identity.name ?? '',
              destination: friend.choice?.service ?? null,
              moveOn: friend.move?.doneOn ?? friend.move?.on ?? null,
              moved: friend.move !== null && friend.move.doneOn !== null,
              apart: goApart(friend.choice?.service ?? null, destination),
            })),
          },
    options: state.options.map((option) => ({
      ...option,
      visits: [...option.visits],
      chosen: option.id === state.choice?.option,
    })),
    choice: state.choice,
    move:
      state.move === null
        ? null
        : {
            on: state.move.on,
            time: state.move.time,
            transport: state.move.transport,
            escort: state.move.escort,
            apartReason: state.move.apartReason,
            done: state.move.done,
          },
    handovers: [...state.handovers],
    reviews: state.reviews.map((review) => ({
      ...review,
      overdue: review.done === null && review.on < today && outcome?.outcome !== 'died',
    })),
    outcome,
    readiness: [...readinessOf(state)],
    overrides: state.overrides.map(({ step, reason, missing, at, by }) => ({
      step,
      reason,
      at,
      by,
      missing: missing.map(({ rule, cite }) => ({ rule, cite, text: textOfRule(rule) })),
    })),
    may,
  };
};
