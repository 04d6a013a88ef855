import * as chrono from 'chrono-node';
import { asWritten } from '../cards/as-written.ts';
import { planCard } from '../cards/plan/plan.ts';
import { refusalNotice } from '../cards/refusal/refusal.ts';
import { drawingOf } from '../case-in-view.ts';
import { fold } from '../../src/server/directory.ts';
import { referenceIn } from '../case-in-view.ts';
import type { Intent, MessageTurn } from './intent.ts';
import { oneCase } from './one-case.ts';

/** Welsh words for days and months, for the date reader, which knows English ones. */
const english: Readonly<Record<string, string>> = {
  heddiw: 'today',
  yfory: 'tomorrow',
  llun: 'monday',
  mawrth: 'march',
  mercher: 'wednesday',
  iau: 'thursday',
  gwener: 'friday',
  sadwrn: 'saturday',
  sul: 'sunday',
  ionawr: 'january',
  chwefror: 'february',
  ebrill: 'april',
  mai: 'may',
  mehefin: 'june',
  gorffennaf: 'july',
  awst: 'august',
  medi: 'september',
  hydref: 'october',
  tachwedd: 'november',
  rhagfyr: 'december',
};

/** `dydd Mawrth` is Tuesday, `3 Mawrth` the third of March. */
const inEnglish = (text: string): string =>
  fold(text)
    .replaceAll(/dydd mawrth/g, 'tuesday')
    .replaceAll(/\bdydd\b/g, '')
    .replaceAll(/[a-z]+/g, (word) => english[word] ?? word);

export interface ActionInText {
  readonly text: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
}

/** "Add action: review care plans, owner Dafydd, by 4 December" → its parts; null when one of them is missing. */
export const actionIn = (text: string, now: Date): ActionInText | null => {
  const [, said] = /^[^:]*:\s*(.+)$/s.exec(text) ?? [];
  if (said === undefined) return null;
  const clauses = said
    .split(/[,;\n]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const ownerAt = clauses.findIndex((clause) => /^(?:owner|perchennog)\b/i.test(clause));
  const dueAt = clauses.findIndex((clause) => /^(?:by|due|erbyn)\b/i.test(clause));
  const owner = clauses[ownerAt]?.replace(/^(?:owner|perchennog)\s*:?\s*/i, '');
  const read = chrono.en.GB.parse(inEnglish(clauses[dueAt] ?? ''), now, { forwardDate: true })[0];
  const what = clauses.filter((_, at) => at !== ownerAt && at !== dueAt).join(', ');
  if (owner === undefined || owner === '' || read === undefined || what === '') return null;
  const pad = (part: number | null): string => String(part ?? 0).padStart(2, '0');
  const { start } = read;
  return {
    text: what.replace(/\s*\b[A-Z]{2}-\d{4}-\d{4,}\b\s*/g, ' ').trim(),
    owner,
    due: `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`,
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
    const action = actionIn(turn.text, new Date(parts.clock()));
    if (action === null)
      return [{ text: say('bot.addAction') }, { card: planCard(drawingOf(parts, found.view, voice)) }];
    const answer = await parts.desk.handle(
      ref,
      { type: 'addAction', action: { ...action, source: 'contract' } },
      { person, cause: turn.cause },
    );
    const seen = await parts.desk.view(ref, person);
    const notice = answer.ok
      ? { kind: 'done' as const, lines: [say('cards.done.saved')] }
      : refusalNotice(answer.refusal, voice);
    // Said beside the card: Teams refreshes a card as soon as it shows it, and a notice on it would be gone.
    const said = { text: notice.lines.map(asWritten).join('\n\n') };
    return seen.ok ? [said, { card: planCard(drawingOf(parts, seen.view, voice)) }] : [said];
  },
};
