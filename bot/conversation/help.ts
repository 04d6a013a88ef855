import type { Person } from '../../src/access/person.ts';
import { personKey } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import type { ProcedureId } from '../../src/procedures/types.ts';
import { helpCard, type Overseen, type Waiting } from '../cards/help/help.ts';
import { summaryCard } from '../cards/summary/summary.ts';
import { drawingOf } from '../case-in-view.ts';
import type { Reply } from '../incoming.ts';
import { procedureToOpen } from '../open-case-form.ts';
import type { BotParts } from '../parts.ts';
import type { Intent, MessageTurn } from './intent.ts';
import { nextSteps } from './intent.ts';

/** Cases looked into for what waits, and lines shown of it. */
const MOST_CASES = 6;
const MOST_WAITING = 5;

/** What waits in a case: what is due, its stage's question for whoever leads, and items that are this person's. */
const waitingIn = (view: CaseView, key: string): Waiting[] => {
  const about = { ref: view.ref, service: view.service.name };
  const leads = view.group.some((member) => member.key === key && member.lead);
  const { question, nextDeadline } = view;
  const items = view.sections
    .flatMap((section) => section.items)
    .filter(({ status, assigned }) => status === 'open' && assigned?.key === key).length;
  return [
    ...(nextDeadline === null
      ? []
      : [
          {
            ...about,
            kind: nextDeadline.overdue ? ('overdue' as const) : ('due' as const),
            text: nextDeadline.text,
            due: nextDeadline.due,
            more: nextDeadline.overdue ? Math.max(0, view.overdue - 1) : 0,
          },
        ]),
    ...(leads && question?.answered === null
      ? [{ ...about, kind: 'question' as const, text: question.text }]
      : []),
    ...(items > 0 ? [{ ...about, kind: 'items' as const, items }] : []),
  ];
};

const order = { overdue: 0, question: 1, items: 2, due: 3 } as const;
const dueOf = (one: Waiting): string => (one.kind === 'due' || one.kind === 'overdue' ? one.due : '');

/** Cases of their agency that somebody sees by their office, without being in their groups. */
const overseenBy = async ({ desk }: Pick<BotParts, 'desk'>, person: Person): Promise<Overseen | null> => {
  if (!person.roles.includes('commissioner') && !person.roles.includes('director')) return null;
  const [open, overdue] = await Promise.all([
    desk.board(person, { status: 'open', pageSize: 1 }),
    desk.board(person, { status: 'open', overdue: true, pageSize: 1 }),
  ]);
  return { agency: person.agency, open: open.total, overdue: overdue.total, ref: open.rows[0]?.ref ?? null };
};

/** Those that a commissioner begins with: before a closure and before failure there is mostly one of these. */
const begun: readonly ProcedureId[] = ['escalating-concerns', 'closure', 'quality-assurance'];

/** Greeting and help: what waits for this person in their cases, what they can do here, and what can be written. */
export const helpFor = async ({
  parts,
  person,
  say,
  voice,
}: Pick<MessageTurn, 'parts' | 'person' | 'say' | 'voice'>): Promise<readonly Reply[]> => {
  const board = await parts.desk.board(person, { status: 'open', mine: true, pageSize: MOST_CASES });
  const seen = await Promise.all(board.rows.map(({ ref }) => parts.desk.view(ref, person)));
  const waiting = seen
    .flatMap((one) => (one.ok ? waitingIn(one.view, personKey(person)) : []))
    .sort((a, b) => order[a.kind] - order[b.kind] || dueOf(a).localeCompare(dueOf(b)));
  const mayOpen = person.roles.includes('commissioner');
  const card = helpCard({
    voice,
    name: person.name,
    mayOpen,
    begins:
      mayOpen && board.rows.length === 0
        ? begun.flatMap((id) => procedureToOpen(parts, id)?.procedure ?? [])
        : [],
    waiting: waiting.slice(0, MOST_WAITING),
    ownCase: board.rows[0]?.ref ?? null,
    overseen: board.rows.length === 0 ? await overseenBy(parts, person) : null,
    rehearsal: parts.settings.rehearsal,
    baseUrl: parts.settings.baseUrl,
  });
  return [{ card }, { text: say('bot.openNext'), suggestions: nextSteps({ say, person }) }];
};

export const help: Intent = {
  name: 'help',
  phrases: {
    en: [
      'help',
      'hello',
      'hi',
      'hey',
      'good morning',
      'good afternoon',
      'start',
      'what can you do',
      'what can i do',
      'what next',
    ],
    cy: [
      'cymorth',
      'helpwch',
      'helo',
      'shwmae',
      'bore da',
      'prynhawn da',
      'beth gallaf',
      'beth fedrwch',
      'beth nesaf',
      'dechrau',
    ],
  },
  answer: async (turn) => {
    // What waits for somebody is theirs alone; a channel hears what can be asked there, and how its case stands.
    if (turn.shared) {
      const found = await turn.cases.find({ ...turn, text: '', rest: '' });
      const seen = found.kind === 'one' ? await turn.parts.desk.view(found.ref, turn.person) : null;
      return [
        { text: turn.say('botChat.inChannel') },
        ...(seen?.ok === true ? [{ card: summaryCard(drawingOf(turn.parts, seen.view, turn.voice)) }] : []),
      ];
    }
    return helpFor(turn);
  },
};
