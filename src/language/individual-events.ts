import { sayDate } from '../calendar/say-date.ts';
import type { DetailChange } from '../individuals/details.ts';
import type { StoredIndividualEvent } from '../individuals/events.ts';
import { groupsInOrder } from '../individuals/fields.ts';
import { readinessRules } from '../individuals/rules.ts';
import { fieldOf, valueInWords } from '../individuals/say-value.ts';
import type { Language } from '../procedures/types.ts';
import { individualNames } from './individual-names.ts';
import { sayIn, type Say } from './say.ts';

/** A value of the register in words, days too; empty where it is not known. */
export const sayDetail = (group: string, name: string, value: unknown, language: Language): string => {
  const field = fieldOf(group, name);
  if (field === undefined) return '';
  if (field.kind === 'day' && typeof value === 'string') return sayDate(value, language);
  const say = sayIn(language);
  return valueInWords(field, value, {
    language,
    yes: say('individuals.export.yes'),
    no: say('individuals.export.no'),
  });
};

const sayChanges = ({ group, values }: DetailChange, language: Language): string =>
  Object.entries(values)
    .map(([name, value]) => {
      const label = fieldOf(group, name)?.label[language] ?? name;
      const said = sayDetail(group, name, value, language);
      return `${label}: ${said === '' ? sayIn(language)('individuals.export.nothing') : said}`;
    })
    .join('; ');

const sayPlan = (
  { apartFrom, apartReason }: Extract<StoredIndividualEvent, { type: 'MovePlanned' }>['payload'],
  on: string,
  say: Say,
): string => {
  if (apartFrom.length === 0) return say('individuals.event.MovePlanned', { on });
  return apartReason
    ? say('individuals.event.MovePlannedApartWhy', { on, reason: apartReason })
    : say('individuals.event.MovePlannedApart', { on });
};

/** What happened to somebody's entry, as a sentence. An event without one does not compile. */
export const sayIndividualEvent = (event: StoredIndividualEvent, language: Language): string => {
  const say = sayIn(language);
  const day = (on: string): string => sayDate(on, language);
  switch (event.type) {
    case 'IndividualAdded':
      return say('individuals.event.IndividualAdded', { name: event.payload.details.identity.name });
    case 'DetailsChanged': {
      const { change } = event.payload;
      return say('individuals.event.DetailsChanged', {
        group: groupsInOrder.find(({ id }) => id === change.group)?.title[language] ?? change.group,
        changes: sayChanges(change, language),
      });
    }
    case 'RagSet':
      return say('individuals.event.RagSet', {
        rag: say(individualNames.rag[event.payload.rag]),
        reason: event.payload.reason,
      });
    case 'FriendshipGroupJoined':
      return say('individuals.event.FriendshipGroupJoined', event.payload);
    case 'FriendshipGroupLeft': {
      const { label, reason } = event.payload;
      return reason === null
        ? say('individuals.event.FriendshipGroupLeft', { label })
        : say('individuals.event.FriendshipGroupLeftWhy', { label, reason });
    }
    case 'OptionOffered':
      return say('individuals.event.OptionOffered', { service: event.payload.service });
    case 'VisitRecorded':
      return say('individuals.event.VisitRecorded', {
        kind: say(individualNames.visit[event.payload.kind]),
        on: day(event.payload.on),
      });
    case 'ChoiceRecorded':
      return say('individuals.event.ChoiceRecorded', {
        service: event.payload.service,
        chooser: say(individualNames.chooser[event.payload.chosenBy]),
      });
    case 'ChoiceWithdrawn':
      return say('individuals.event.ChoiceWithdrawn', event.payload);
    case 'MissingOverridden': {
      const { step, reason, missing } = event.payload;
      return say('individuals.event.MissingOverridden', {
        step: say(individualNames.step[step]),
        reason,
        missing: missing
          .map(({ rule, cite }) => {
            const text = readinessRules.find(({ id }) => id === rule)?.text[language] ?? rule;
            return `${text} (${cite})`;
          })
          .join(' '),
      });
    }
    case 'MovePlanned':
      return sayPlan(event.payload, day(event.payload.on), say);
    case 'MoveCancelled':
      return say('individuals.event.MoveCancelled', event.payload);
    case 'MoveDone':
      return say('individuals.event.MoveDone', { on: day(event.payload.on) });
    case 'MoveUndone':
      return say('individuals.event.MoveUndone', event.payload);
    case 'HandoverRecorded':
      return say('individuals.event.HandoverRecorded', {
        what: say(individualNames.handover[event.payload.what]),
        on: day(event.payload.on),
      });
    case 'HandoverWithdrawn':
      return say('individuals.event.HandoverWithdrawn', {
        what: say(individualNames.handover[event.payload.what]),
        reason: event.payload.reason,
      });
    case 'ReviewPlanned':
      return say('individuals.event.ReviewPlanned', { on: day(event.payload.on) });
    case 'ReviewHeld':
      return say('individuals.event.ReviewHeld', { on: day(event.payload.on), note: event.payload.note });
    case 'OutcomeRecorded':
      return say('individuals.event.OutcomeRecorded', {
        outcome: say(individualNames.outcome[event.payload.outcome]),
        on: day(event.payload.on),
      });
    case 'IndividualRemoved':
      return say('individuals.event.IndividualRemoved', event.payload);
  }
};
