import type { StoredRecordEvent } from '../early-warning/events.ts';
import type { StoredIncidentEvent } from '../incident/events.ts';
import { sayDate, sayTime } from '../calendar/say-date.ts';
import type { Language } from '../procedures/types.ts';
import { incidentNames, recordNames } from './record-names.ts';
import { sayIn } from './say.ts';

/** What happened to a service's record or an incident. An event without a sentence does not compile. */

/** An event of a service's record as a sentence. */
export const sayRecordEvent = (event: StoredRecordEvent, language: Language): string => {
  const say = sayIn(language);
  switch (event.type) {
    case 'ServiceNamed':
      return say('earlyWarning.event.ServiceNamed', {
        service: event.payload.service.name,
        provider: event.payload.service.provider,
      });
    case 'SignalRecorded':
      return say('earlyWarning.event.SignalRecorded', {
        source: say(recordNames.source[event.payload.source]),
        severity: say(recordNames.severity[event.payload.severity]),
        on: sayDate(event.payload.on, language),
        text: event.payload.text,
      });
    case 'SignalWithdrawn':
      return say('earlyWarning.event.SignalWithdrawn', { reason: event.payload.reason });
    case 'RootCauseNoted':
      return say('earlyWarning.event.RootCauseNoted', { text: event.payload.text });
    case 'SignalsLinked':
      return say('earlyWarning.event.SignalsLinked', { number: event.payload.signals.length });
    case 'SignalsUnlinked':
      return say('earlyWarning.event.SignalsUnlinked', { reason: event.payload.reason });
    case 'WatchDecided': {
      const { decision, rationale, ref } = event.payload;
      const said = { decision: say(recordNames.decision[decision]), rationale };
      return ref === null
        ? say('earlyWarning.event.WatchDecided', said)
        : say('earlyWarning.event.WatchDecidedWithCase', { ...said, ref });
    }
  }
};

/**
 * An event of an incident as a sentence. Of a case that the reader may not see (`sees`) neither the reference nor
 * what was written about it is said.
 */
export const sayIncidentEvent = (
  event: StoredIncidentEvent,
  language: Language,
  sees: (ref: string) => boolean,
): string => {
  const say = sayIn(language);
  const caseOf = (ref: string): string => (sees(ref) ? ref : say('incident.unseenCase'));
  switch (event.type) {
    case 'IncidentOpened': {
      const { title, provider, leadAgency: agency } = event.payload;
      return say('incident.event.IncidentOpened', { title, provider, agency });
    }
    case 'CaseLinked':
      return say('incident.event.CaseLinked', { ref: caseOf(event.payload.ref) });
    case 'CaseUnlinked': {
      const { ref, reason } = event.payload;
      return say('incident.event.CaseUnlinked', {
        ref: caseOf(ref),
        reason: sees(ref) ? reason : say('incident.unseenDetail'),
      });
    }
    case 'IncidentShared':
      return say('incident.event.IncidentShared', event.payload);
    case 'SharingStopped':
      return say('incident.event.SharingStopped', event.payload);
    case 'AuthorityTold': {
      const { name, how, toldAt } = event.payload;
      return say('incident.event.AuthorityTold', {
        name,
        way: say(incidentNames.way[how]),
        time: sayTime(toldAt, language),
      });
    }
    case 'AnswerRecorded':
      return say('incident.event.AnswerRecorded', { text: event.payload.text });
    case 'EmergencyPlanningConsidered':
      return say('incident.event.EmergencyPlanningConsidered', {
        decision: say(incidentNames.planning[event.payload.decision]),
        rationale: event.payload.rationale,
      });
    case 'MarketImpactNoted':
      return say('incident.event.MarketImpactNoted', {
        impact: say(incidentNames.impact[event.payload.impact]),
        text: event.payload.text,
      });
    case 'ActionAdded': {
      const { text, owner, due } = event.payload;
      return say('incident.event.ActionAdded', { text, owner, due: sayDate(due, language) });
    }
    case 'ActionMet':
      return say('incident.event.ActionMet', { evidence: event.payload.evidence });
    case 'ActionWithdrawn':
      return say('incident.event.ActionWithdrawn', { reason: event.payload.reason });
    case 'EntryRecorded':
      return say('incident.event.EntryRecorded', {
        log: say(incidentNames.log[event.payload.log]),
        text: event.payload.text,
      });
    case 'ReportDrafted':
      return say('incident.event.ReportDrafted');
    case 'ReportDiscarded':
      return say('incident.event.ReportDiscarded');
    case 'ReportFiled':
      return say('incident.event.ReportFiled', { number: event.payload.cases.length });
    case 'PassingOnRequested':
      return say('incident.event.PassingOnRequested', { ref: caseOf(event.payload.ref) });
    case 'ReportPassedOn':
      return say('incident.event.ReportPassedOn', { ref: caseOf(event.payload.ref) });
    case 'ReportSkipped':
      return say('incident.event.ReportSkipped', { ref: caseOf(event.payload.ref) });
    case 'IncidentClosed':
      return say('incident.event.IncidentClosed', { outcome: event.payload.outcome });
  }
};
