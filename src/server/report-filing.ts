import type { Person } from '../access/person.ts';
import type { CommandOf } from '../case/commands.ts';
import type { Actor } from '../case/events.ts';
import type { RefusalCode } from '../case/refusal.ts';
import { limits } from '../case/limits.ts';
import { intoTemplate, situationTemplate } from '../incident/into-template.ts';
import type { IncidentOutcome } from '../incident/events.ts';
import type { IncidentState, Passing, Report } from '../incident/state.ts';
import type { SkipReason } from '../incident/view-schema.ts';
import type { Answer, Desk } from '../journal/desk.ts';
import type { Edition } from '../procedures/types.ts';
import type { Incidents } from './incidents.ts';

/**
 * Hands a filed situation report to each linked case: drafted and confirmed there with the same text, in the name
 * of whoever filed it and with no more rights than they have in that case. Every command's cause comes from the
 * incident's own event, so that a second run after a crash finds what the first one did.
 */
export interface ReportFiling {
  /** Hands over what waits in one incident. */
  passOn(ref: string): Promise<void>;
  /** The same for every incident; at the start, for what a crash left behind. */
  resume(): Promise<void>;
}

const skipReasonOf = (code: RefusalCode): SkipReason => {
  switch (code) {
    case 'not-permitted':
    // The case is there: it is linked. Whoever filed the report is not in its group.
    case 'case-not-found':
      return 'not-permitted';
    case 'case-closed':
      return code;
    case 'missing-fields':
      return 'fields-missing';
    default:
      return 'refused';
  }
};

/** A person as an event knows them: lead and member of a case are told by key alone, so roles are not needed. */
const personOf = (actor: Actor): Person | null =>
  actor.kind === 'person'
    ? {
        tenant: actor.tenant,
        objectId: actor.objectId,
        name: actor.name,
        agency: actor.agency,
        mail: '',
        roles: [],
        language: 'en',
      }
    : null;

/** Who gets the report: the agencies in the incident and the authorities that were told. */
const recipientsOf = (incident: IncidentState): CommandOf<'confirmNotification'>['recipients'] =>
  [...new Set([incident.leadAgency, ...incident.sharedWith, ...incident.authorities.map(({ name }) => name)])]
    .slice(0, limits.recipients)
    .map((name) => ({ name }));

export const createReportFiling = (parts: {
  readonly incidents: Incidents;
  readonly desk: Desk;
  readonly getEdition: (id: string) => Edition;
}): ReportFiling => {
  const { incidents, desk, getEdition } = parts;

  /** The draft that this answer, or an earlier one to the same cause, brought about. */
  const draftOf = async (answer: Answer, person: Person, cause: string): Promise<string | null> => {
    if (!answer.ok) return null;
    const log = answer.duplicate
      ? await desk.chronology(answer.ref, person)
      : { ok: true as const, events: answer.events };
    if (!log.ok) return null;
    for (const event of log.events)
      if (event.type === 'NotificationDrafted' && event.cause === cause) return event.payload.draft;
    return null;
  };

  const handOver = async (
    incident: IncidentState,
    report: Report,
    { ref, actor, asked }: Passing,
  ): Promise<IncidentOutcome> => {
    const skipped = (reason: SkipReason): IncidentOutcome => ({
      type: 'reportSkipped',
      report: report.id,
      ref,
      reason,
    });
    // 1. Who, which case, and its own form of the report.
    const person = personOf(actor);
    const state = await desk.find(ref);
    if (person === null || state === null) return skipped('case-not-found');
    const procedure = getEdition(state.edition).procedures.find(({ id }) => id === state.procedure);
    const template = situationTemplate(procedure?.reports ?? []);
    if (template === null) return skipped('no-template');
    const fields = intoTemplate(template, incident, report.fields);
    // 2. Drafted.
    const causeOf = (step: string): string => `incident:${asked}:${ref}:${step}`;
    const drafted = await desk.handle(
      ref,
      { type: 'draftNotification', notification: template.id, fields },
      { person, cause: causeOf('draft') },
    );
    if (!drafted.ok) return skipped(skipReasonOf(drafted.refusal.code));
    const draft = await draftOf(drafted, person, causeOf('draft'));
    if (draft === null) return skipped('refused');
    // 3. Confirmed; a draft that cannot be is not left lying about.
    const confirmed = await desk.handle(
      ref,
      { type: 'confirmNotification', draft, fields, recipients: recipientsOf(incident) },
      { person, cause: causeOf('confirm') },
    );
    if (confirmed.ok) return { type: 'reportPassedOn', report: report.id, ref, draft };
    await desk.handle(ref, { type: 'discardNotification', draft }, { person, cause: causeOf('discard') });
    return skipped(skipReasonOf(confirmed.refusal.code));
  };

  const passOn = async (ref: string): Promise<void> => {
    const incident = await incidents.find(ref);
    if (incident === null) return;
    for (const report of incident.reports)
      for (const passing of report.passings) {
        if (passing.status !== 'waiting') continue;
        const outcome = await handOver(incident, report, passing);
        await incidents.record(ref, outcome, { cause: `incident:${passing.asked}:${passing.ref}:outcome` });
      }
  };

  return {
    passOn,
    resume: async () => {
      for (const { ref } of await incidents.listAll()) await passOn(ref);
    },
  };
};
