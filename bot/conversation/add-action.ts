import { asWritten } from '../cards/as-written.ts';
import { planCard } from '../cards/plan/plan.ts';
import { refusalNotice } from '../cards/refusal/refusal.ts';
import { drawingOf } from '../case-in-view.ts';
import { leadsOf } from '../for-whom.ts';
import type { WorkingDays } from '../../src/case/context.ts';
import { workingDays } from '../../src/calendar/working-days.ts';
import { sayDate } from '../../src/calendar/say-date.ts';
import { referenceIn } from '../case-in-view.ts';
import type { Intent, MessageTurn } from './intent.ts';
import { dateIn } from './dates-in-words.ts';
import { oneCase } from './one-case.ts';

export interface ActionInText {
  readonly text: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
}

/** "Add action: review care plans, owner Dafydd, by 4 December" → its parts; null when one of them is missing. */
export const actionIn = (
  text: string,
  now: Date,
  calendar: Pick<WorkingDays, 'add' | 'isWorkingDay' | 'dateOf'>,
): ActionInText | null => {
  const [, said] = /^[^:]*:\s*(.+)$/s.exec(text) ?? [];
  if (said === undefined) return null;
  const clauses = said
    .split(/[,;\n]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const ownerAt = clauses.findIndex((clause) => /^(?:owner|perchennog)\b/i.test(clause));
  const today = calendar.dateOf(now.toISOString());
  const dayOf = (clause: string): string | null =>
    /^(?:by|due|erbyn|ymhen|within|in|o fewn)\b/i.test(clause) ? dateIn(clause, today, calendar) : null;
  const dueAt = clauses.findIndex((clause) => dayOf(clause) !== null);
  const owner = clauses[ownerAt]?.replace(/^(?:owner|perchennog)\s*:?\s*/i, '');
  const due = dayOf(clauses[dueAt] ?? '');
  const what = clauses.filter((_, at) => at !== ownerAt && at !== dueAt).join(', ');
  if (owner === undefined || owner === '' || due === null || what === '') return null;
  return {
    text: what.replace(/\s*\b[A-Z]{2}-\d{4}-\d{4,}\b\s*/g, ' ').trim(),
    owner,
    due,
  };
};

const withoutAction = (turn: MessageTurn): MessageTurn => ({
  ...turn,
  // The action's own words must not be taken for a service's name.
  text: `${turn.text.split(':')[0] ?? ''} ${referenceIn(turn.text) ?? ''}`,
  rest: turn.text.includes(':') ? '' : turn.rest,
});

export const addAction: Intent = {
  name: 'add-action',
  phrases: {
    en: ['add action', 'new action', 'add to plan', 'action plan'],
    cy: ['ychwanegu cam gweithredu', 'ychwanegu cam', 'cam gweithredu newydd', 'cynllun gweithredu'],
  },
  async answer(turn) {
    const { parts, person, voice, say } = turn;
    const found = await oneCase(withoutAction(turn));
    if ('replies' in found) return found.replies;
    const { ref } = found.view;
    const { nation, closedDays } = parts.editions.get(found.view.edition);
    const action = actionIn(turn.text, new Date(parts.clock()), workingDays(nation, closedDays));
    if (action === null)
      return [{ text: say('bot.addAction') }, { card: planCard(drawingOf(parts, found.view, voice)) }];
    const answer = await parts.desk.handle(
      ref,
      { type: 'addAction', action: { ...action, source: 'contract' } },
      { person, cause: turn.cause },
    );
    const seen = await parts.desk.view(ref, person);
    const notice = answer.ok
      ? {
          kind: 'done' as const,
          lines: [
            say('botChat.actionAdded', {
              action: action.text,
              owner: action.owner,
              date: sayDate(action.due, turn.language),
            }),
          ],
        }
      : refusalNotice(answer.refusal, voice, { ref, card: 'plan', leads: leadsOf(found.view) });
    // Said beside the card: Teams refreshes a card as soon as it shows it, and a notice on it would be gone.
    const said = { text: notice.lines.map(asWritten).join('\n\n') };
    return seen.ok ? [said, { card: planCard(drawingOf(parts, seen.view, voice)) }] : [said];
  },
};
