import type { Duty, Edition, Fact, FactAbout, Procedure, ProcedureId } from '../procedures/types.ts';
import { personKey } from './commands.ts';
import {
  applies,
  enteredAt,
  findDraftTemplate,
  findDuty,
  findItem,
  isGroupNamed,
  type Of,
  procedureOf,
  proceduresOf,
} from './procedure-of.ts';
import { isRemedy } from './remedies.ts';
import type { CaseState, Stamp } from './state.ts';
import { answerTo } from './ways.ts';

/**
 * What is so in a case, since when and by whose doing; and, resting on it, how a duty has been met. A fact that
 * can come about more than once (a meeting held, an entry) has a stamp for each time, oldest first.
 */

export interface Asking {
  readonly state: CaseState;
  readonly edition: Edition;
  /** ISO date, Europe/London. */
  readonly today: string;
  /** The procedure whose duty or gate asks. */
  readonly procedure: ProcedureId;
  /** A duty that has arisen anew looks at what happened since this instant; a gate at all that ever did. */
  readonly since: string | null;
}
type FactOf = (asking: Asking) => readonly Stamp[];

/** Since when, by whose doing and with what note a duty is met. */
export type Met = Stamp & { readonly note: string | null };

const oneOrNone = (stamp: Stamp | null | undefined): readonly Stamp[] =>
  stamp === null || stamp === undefined ? [] : [stamp];

const byTime = (stamps: readonly Stamp[]): readonly Stamp[] =>
  stamps.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));

const latest = (stamps: readonly Stamp[]): Stamp | null => byTime(stamps).at(-1) ?? null;

const notBefore = <T extends Stamp>(since: string | null, stamps: readonly T[]): readonly T[] =>
  since === null ? stamps : stamps.filter(({ at }) => Date.parse(at) >= Date.parse(since));

const groupNamed: FactOf = ({ state, edition, procedure: id }) => {
  const procedure = procedureOf({ procedure: id }, edition);
  if (!isGroupNamed(state.group, procedure)) return [];
  const firsts = procedure.roles
    .filter(({ required }) => required)
    .map(({ id }) =>
      state.group
        .filter(({ role }) => role === id)
        .map((member) => state.memberSince[personKey(member)] ?? state.opened)
        .reduce((first, stamp) => (stamp.at < first.at ? stamp : first)),
    );
  return [latest(firsts) ?? state.opened];
};

/** The items among these are all done or not applicable; none at all counts as settled at opening. */
const itemsSettled = (state: CaseState, items: readonly string[]): Stamp | null => {
  const stamps: Stamp[] = [];
  for (const id of items) {
    const item = state.items[id];
    if (item === undefined || item.status === 'open' || item.stamp === null) return null;
    stamps.push(item.stamp);
  }
  return latest(stamps) ?? state.opened;
};

const entriesIn =
  (wanted: string): FactOf =>
  ({ state, since }) =>
    notBefore(
      since,
      state.entries.filter(({ log }) => log === wanted),
    );

const standardsAssessed: FactOf = ({ state, edition }) => {
  const assessed = edition.standards.map(({ id }) => state.standards[id]);
  const stamps = assessed.filter((one) => one !== undefined);
  return stamps.length === assessed.length ? oneOrNone(latest(stamps)) : [];
};

/** One function for each plain fact that an edition may name in a duty, a gate or a `when`. */
const plainFacts: Readonly<Record<Exclude<Fact, FactAbout>, FactOf>> = {
  'evidence-recorded': ({ state }) => oneOrNone(state.groundsSince.evidence),
  'criteria-named': ({ state }) => oneOrNone(state.groundsSince.criteria),
  'quality-assurance-considered': ({ state }) => oneOrNone(state.groundsSince.qualityAssurance),
  'group-named': groupNamed,
  'lead-agency-named': ({ state }) => (state.leadAgency === '' ? [] : [state.opened]),
  'plan-started': ({ state }) => oneOrNone(state.actions.find(isRemedy)?.added),
  'plan-agreed': ({ state }) => oneOrNone(state.planAgreed),
  'remedies-met': ({ state: { remediesMetAt, actions } }) =>
    remediesMetAt === null ? [] : oneOrNone(latest(actions.filter(isRemedy).map(({ changed }) => changed))),
  'meeting-booked': ({ state, since }) =>
    notBefore(
      since,
      state.meetings.flatMap(({ booked, status }) =>
        booked === null || status === 'cancelled' || status === 'cancelling' ? [] : [booked],
      ),
    ),
  'meeting-held': ({ state, since }) =>
    notBefore(since, byTime(state.meetings.flatMap(({ held }) => oneOrNone(held)))),
  'provider-response-recorded': ({ state }) => state.providerResponses,
  'no-suspension-in-force': ({ state: { suspension, opened } }) =>
    suspension === null ? [opened] : suspension.inForce ? [] : oneOrNone(suspension.lifted),
  'suspension-recorded': ({ state }) => oneOrNone(state.suspension?.started),
  'checklist-settled': ({ state, edition, procedure }) =>
    oneOrNone(
      itemsSettled(
        state,
        procedureOf({ procedure }, edition)
          .sections.flatMap(({ items }) => items)
          .filter((item) => applies(item.applies, state, edition))
          .map(({ id }) => id),
      ),
    ),
  'residual-concerns-settled': ({ state }) => oneOrNone(state.closed),
  'lessons-recorded': entriesIn('lesson'),
  'case-closed': ({ state }) => oneOrNone(state.closed),
  'activation-acknowledged': ({ state }) => oneOrNone(state.activation),
  'root-cause-recorded': entriesIn('root-cause'),
  'standards-assessed': standardsAssessed,
};

/**
 * Since when what a procedure has (a letter, a milestone) counts: since the case last came to that procedure,
 * which is the asking one where it has the thing too; `null` when the case never was under one that has it.
 */
const countsSince = (
  { state, edition, procedure: asking }: Asking,
  has: (procedure: Procedure) => boolean,
): string | null => {
  const owners = proceduresOf(state, edition).filter(has);
  const owner = owners.find(({ id }) => id === asking) ?? owners.at(-1);
  return owner === undefined ? null : enteredAt(state, owner.id);
};

const hasId =
  (wanted: string) =>
  ({ id }: { readonly id: string }): boolean =>
    id === wanted;

/** The day itself is known, not the hour: noon stands for it, unless it was recorded on the same day. */
const onDay = (on: string, recorded: Stamp): Stamp => ({
  at: recorded.at.startsWith(on) ? recorded.at : `${on}T12:00:00.000Z`,
  by: recorded.by,
});

const milestoneReached = (asking: Asking, milestone: string): readonly Stamp[] => {
  const since = countsSince(asking, ({ milestones }) => milestones.some(hasId(milestone)));
  const recorded = asking.state.milestones[milestone];
  if (since === null || recorded === undefined || recorded.on > asking.today) return [];
  return notBefore(since, [recorded]).map(() => onDay(recorded.on, recorded));
};

const answered = ({ state, edition }: Asking, about: string): readonly Stamp[] => {
  const [question = '', ...rest] = about.split('.');
  for (const procedure of proceduresOf(state, edition)) {
    // An id may hold a dot itself; then the longer reading is a question, not a question and its answer.
    const whole = procedure.questions.find(hasId(about));
    const asked = whole ?? procedure.questions.find(hasId(question));
    if (asked === undefined) continue;
    const answer = answerTo(state, procedure.id, asked);
    const wanted = whole === undefined && rest.length > 0 ? rest.join('.') : null;
    return answer !== null && (wanted === null || answer.answer === wanted) ? [answer] : [];
  }
  return [];
};

const filed = (asking: Asking, document: string): readonly Stamp[] => {
  const since = countsSince(asking, ({ letters, notifications, reports }) =>
    [...letters, ...notifications, ...reports].some(hasId(document)),
  );
  return since === null ? [] : [...lettersFiled(asking, document), ...draftsFiled(asking, document)];
};

/** In writing from the moment it was sent in; proved once it is filed. */
const lettersFiled = (asking: Asking, letter: string): readonly Stamp[] => {
  const since = countsSince(asking, ({ letters }) => letters.some(hasId(letter)));
  return notBefore(
    since,
    asking.state.letters
      .filter((one) => one.letter === letter && one.status === 'filed')
      .map(({ submitted }) => submitted),
  );
};

/** Times at which a notification or report of this kind came into the case's folder. */
const draftsFiled = (asking: Asking, template: string): readonly Stamp[] => {
  const since = countsSince(asking, ({ notifications, reports }) =>
    [...notifications, ...reports].some(hasId(template)),
  );
  return notBefore(
    since,
    byTime([
      ...asking.state.notifications.flatMap(({ notification, filedAt, confirmed, drafted }) =>
        notification === template && filedAt !== null ? [{ at: filedAt, by: (confirmed ?? drafted).by }] : [],
      ),
      ...minutesFiled(asking, template),
    ]),
  );
};

/** Minutes made of what was noted in a meeting stand for the edition's report of that kind. */
const minutesFiled = ({ state, edition }: Asking, template: string): readonly Stamp[] =>
  findDraftTemplate(state, edition, template)?.kind === 'minutes'
    ? state.meetings.flatMap(({ minutes }) =>
        minutes.flatMap(({ filedAt, confirmed }) =>
          filedAt === null ? [] : [{ at: filedAt, by: confirmed.by }],
        ),
      )
    : [];

/** By closing the case, or by stepping over into the procedure that came next. */
const leftAt = (state: CaseState, procedure: string): Stamp | null => {
  const last = state.procedures.findLastIndex((one) => one.procedure === procedure);
  if (last === -1) return null;
  return state.procedures[last + 1] ?? state.closed;
};

const factsAbout: readonly {
  readonly begins: string;
  readonly of: (asking: Asking, about: string) => readonly Stamp[];
}[] = [
  { begins: 'milestone:', of: milestoneReached },
  { begins: 'answered:', of: answered },
  { begins: 'filed:', of: filed },
  {
    begins: 'duty-met:',
    of: ({ state, edition, today }, id) => {
      const duty = findDuty(state, edition, id);
      return duty === null ? [] : timesMet(duty, { state, edition, today });
    },
  },
  { begins: 'entry:', of: (asking, log) => entriesIn(log)(asking) },
  { begins: 'left:', of: ({ state }, procedure) => oneOrNone(leftAt(state, procedure)) },
];

const isPlain = (fact: Fact): fact is Exclude<Fact, FactAbout> => Object.hasOwn(plainFacts, fact);

/** The times at which the fact came about, oldest first; none while it does not hold. */
export const timesOf = (fact: Fact, asking: Asking): readonly Stamp[] => {
  if (isPlain(fact)) return plainFacts[fact](asking);
  for (const { begins, of } of factsAbout)
    if (fact.startsWith(begins)) return of(asking, fact.slice(begins.length));
  return [];
};

const appliesItem = (state: CaseState, edition: Edition, id: string): boolean =>
  findItem(state, edition, id)?.applies === true;

/** A duty arises from items only where one of them applies. */
export const itemsOfDuty = (state: CaseState, edition: Edition, { metBy }: Duty): readonly string[] =>
  metBy.kind === 'items' ? metBy.items.filter((id) => appliesItem(state, edition, id)) : [];

const withoutNote = (stamps: readonly Stamp[]): readonly Met[] =>
  stamps.map(({ at, by }) => ({ at, by, note: null }));

/** The times at which a duty was met since its procedure was last entered, oldest first. */
export const timesMet = (
  duty: Of<Duty>,
  { state, edition, today }: Pick<Asking, 'state' | 'edition' | 'today'>,
): readonly Met[] => {
  const since = enteredAt(state, duty.procedure);
  const asking: Asking = { state, edition, today, procedure: duty.procedure, since };
  const { metBy } = duty;
  switch (metBy.kind) {
    case 'hand': {
      const confirmed = state.dutiesConfirmed[duty.id];
      return confirmed === undefined ? [] : notBefore(since, [confirmed]);
    }
    case 'fact':
      return withoutNote(timesOf(metBy.fact, asking));
    case 'letter':
      return withoutNote(lettersFiled(asking, metBy.letter));
    case 'notification':
      return withoutNote(
        metBy.step === 'filed'
          ? draftsFiled(asking, metBy.notification)
          : notBefore(
              since,
              state.notifications.flatMap(({ notification, uploaded }) =>
                notification === metBy.notification ? oneOrNone(uploaded) : [],
              ),
            ),
      );
    case 'items':
      return withoutNote(oneOrNone(itemsSettled(state, itemsOfDuty(state, edition, duty))));
  }
};
