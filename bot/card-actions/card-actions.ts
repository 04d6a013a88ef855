import { permissionsUnder } from '../../src/access/lead-roles.ts';
import { workingDays } from '../../src/calendar/working-days.ts';
import { commandSchema } from '../../src/case/commands.ts';
import { viewCase } from '../../src/case/view.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { Person } from '../../src/access/person.ts';
import { sayIn } from '../../src/language/translate.ts';
import type { Language } from '../../src/procedures/types.ts';
import { keepEntered } from '../cards/entered.ts';
import { refusalCard, refusalNotice } from '../cards/refusal/refusal.ts';
import { summaryCard } from '../cards/summary/summary.ts';
import type { Notice } from '../cards/frame.ts';
import { voiceIn, type Voice } from '../cards/voice.ts';
import { withWayBack } from '../cards/way-back.ts';
import type { Refusal } from '../../src/case/refusal.ts';
import type { CaseState } from '../../src/case/state.ts';
import { drawingOf } from '../case-in-view.ts';
import { drawCard } from '../draw.ts';
import { forPerson, leadsOf } from '../for-whom.ts';
import type { ActionAnswer, CardAction } from '../incoming.ts';
import type { BotParts } from '../parts.ts';
import type { Known } from '../who.ts';
import { needsView, proposals } from './commands.ts';
import { caseFieldsSchema, fieldsSchema, type Fields } from './fields.ts';
import { emptyOpenForm, openCaseFromForm } from './open-case.ts';
import { createOpened } from './opened.ts';
import { setReminders, showDay } from './personal.ts';
import { wrongFields } from './wrong-fields.ts';

/** The card that a click came from, so that the same one is shown again as it now is. */
const cardOf = (fields: Fields, view: CaseView): string => {
  if (fields.card !== undefined) return fields.card;
  const section = view.sections.find(({ items }) => items.some(({ id }) => id === fields.item));
  return section === undefined ? 'summary' : `section:${section.id}`;
};

const forged = (language: Language): ActionAnswer => ({
  kind: 'error',
  code: 'BadRequest',
  text: sayIn(language)('bot.forged'),
});

/** The case's own cards in its channel are brought up to date by `follow-up/`, for everybody. */
const isKeptUp = (action: CardAction, state: CaseState): boolean =>
  // Whichever of them it is: another card may have been opened from it, for one person.
  Object.values(state.cards).some(({ activityId }) => activityId === action.messageId);

const inWords = ({ lines }: Notice, more: readonly string[] = []): string => [...lines, ...more].join('\n\n');

const noticeOf = (said: Notice | Refusal | undefined): Notice | undefined =>
  said === undefined || 'code' in said ? undefined : said;

/** One click: whose, on what, and where. */
interface Turn {
  readonly known: Known;
  readonly ref: string;
  /** The card to show; null: the one that the click came from. */
  readonly key: string | null;
  readonly fields: Fields;
  readonly voice: Voice;
  readonly action: CardAction;
}

/** Answers a click on a card: who, load, decide, commit, show. */
export const createCardActions = (parts: BotParts) => {
  const { desk, editions } = parts;
  const { may } = permissionsUnder(editions);
  const opened = createOpened(parts.opened, parts.clock);

  /** What was just committed is at hand; asking the desk again would wait for the case's next turn, and read it anew. */
  const viewAfter = (person: Person, done: CaseState | undefined): CaseView | null => {
    if (done === undefined || !may(person, 'view', done)) return null;
    const edition = editions.get(done.edition);
    const days = workingDays(edition.nation, edition.closedDays);
    return viewCase(done, edition, days, new Date(parts.clock()).toISOString());
  };

  /** What somebody is told who may not see the case: in their own chat with a way on, elsewhere in words. */
  const unseen = ({ ref, voice, action }: Turn, refusal: Refusal): ActionAnswer =>
    action.conversation.kind === 'personal'
      ? { kind: 'card', card: refusalCard(refusal, voice, { ref }) }
      : {
          kind: 'message',
          text: inWords(refusalNotice(refusal, voice), [
            voice.line((tell) => tell('cards.refusal.elsewhere')),
          ]),
        };

  /** The card as it is now, with the notice above it; where there is no such card any more, the case's summary. */
  const show = async (
    turn: Turn,
    said?: Notice | Refusal,
    more: { readonly mayOverride?: boolean; readonly done?: CaseState } = {},
  ): Promise<ActionAnswer> => {
    const { person } = turn.known;
    const after = viewAfter(person, more.done);
    const seen = after === null ? await desk.view(turn.ref, person) : { ok: true as const, view: after };
    const refusal = said !== undefined && 'code' in said ? said : null;
    const told = noticeOf(said);
    if (!seen.ok)
      return told === undefined
        ? unseen(turn, refusal ?? seen.refusal)
        : { kind: 'message', text: inWords(told) };
    const { view } = seen;
    const key = turn.key ?? cardOf(turn.fields, view);
    const notice =
      refusal === null
        ? told
        : refusalNotice(refusal, turn.voice, { ref: view.ref, card: key, leads: leadsOf(view) });
    const entered = { fields: turn.fields, mayOverride: more.mayOverride === true };
    const drawing = drawingOf(parts, view, turn.voice, notice);
    const { from } = turn.fields;
    const asIs = drawCard(key, drawing, entered);
    if (asIs === null) {
      const gone = notice ?? { kind: 'refused', lines: [sayIn(person.language)('bot.cardGone')] };
      return {
        kind: 'card',
        card: forPerson(summaryCard(drawingOf(parts, view, turn.voice, gone)), person, view),
      };
    }
    const drawn = from === undefined ? asIs : withWayBack(asIs, from, drawing);
    const card = forPerson(
      notice?.kind === 'refused' ? keepEntered(drawn, turn.action.verb, turn.fields) : drawn,
      person,
      view,
    );
    await opened.note(turn.action, key, turn.fields);
    if (more.done === undefined || isKeptUp(turn.action, more.done)) return { kind: 'card', card };
    // What others read as well speaks both languages.
    const stands =
      turn.action.conversation.kind === 'personal'
        ? card
        : drawCard(key, drawingOf(parts, view, voiceIn('both')), entered);
    return { kind: 'card', card, stands: stands ?? undefined };
  };

  const draftedFields = (view: CaseView, { notification = '' }: Fields, language: Language) =>
    Object.fromEntries(
      (parts.drafts.notification({ view, notification, preferred: language })?.fields ?? []).map(
        ({ id, value }) => [id, value],
      ),
    );

  return async (action: CardAction, known: Known): Promise<ActionAnswer> => {
    const { language } = known.person;
    const voice = voiceIn(language);
    const { verb } = action;
    if (verb === 'open-case') {
      const form = fieldsSchema.safeParse(action.data);
      return form.success ? openCaseFromForm(parts, action, known, form.data) : forged(language);
    }
    if (verb === 'show-open-form') {
      const form = fieldsSchema.safeParse(action.data);
      return form.success ? emptyOpenForm(parts, known, form.data) : forged(language);
    }
    if (verb === 'set-reminders') {
      const form = fieldsSchema.safeParse(action.data);
      return form.success ? setReminders(parts, known, form.data) : forged(language);
    }
    const propose = Object.hasOwn(proposals, verb) ? proposals[verb] : undefined;
    const data = caseFieldsSchema.safeParse(action.data);
    const onlyShows = verb === 'show-card' || verb === 'show-case';
    if (!data.success || (propose === undefined && !onlyShows)) return forged(language);
    const fields: Fields = data.data;
    const { ref } = data.data;
    if (verb === 'show-card' && fields.card === 'digest') return showDay(parts, known);
    const turn = { known, ref, key: verb === 'show-case' ? 'summary' : null, fields, voice, action };
    if (propose === undefined) return show({ ...turn, fields: await opened.place(action, fields) });

    const before = needsView.has(verb) ? await desk.view(ref, known.person) : null;
    const view = before?.ok === true ? before.view : null;
    const proposal = propose(fields, {
      view,
      edition: view === null ? editions.current() : editions.get(view.edition),
      drafted: verb === 'draft-notification' && view !== null ? draftedFields(view, fields, language) : {},
    });
    const command = commandSchema.safeParse(proposal);
    if (!command.success) return show(turn, wrongFields(command.error, language));
    const answer = await desk.handle(ref, command.data, { person: known.person, cause: action.cause });
    if (!answer.ok) return show(turn, answer.refusal, { mayOverride: answer.refusal.mayOverride });
    return show(turn, doneNotice(verb, ref, language), { done: answer.state });
  };
};

/** A tick shows itself; what happens elsewhere is said. */
const doneNotice = (verb: string, ref: string, language: Language): Notice | undefined => {
  const say = sayIn(language);
  if (verb === 'tick-item' || verb === 'reopen-item') return undefined;
  if (verb === 'request-meeting') return { kind: 'done', lines: [say('bot.searching', { ref })] };
  if (verb === 'draft-notification') return { kind: 'done', lines: [say('bot.drafted', { ref })] };
  return { kind: 'done', lines: [say('cards.done.saved')] };
};
