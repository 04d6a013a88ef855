import { personKey } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { helpCard, type Waiting } from '../cards/help/help.ts';
import { summaryCard } from '../cards/summary/summary.ts';
import { drawingOf } from '../case-in-view.ts';
import type { Card } from '../incoming.ts';
import type { Intent, MessageTurn } from './intent.ts';
import { nextSteps } from './intent.ts';

/** Cases looked into for what waits, and lines shown of it. */
const MOST_CASES = 6;
const MOST_WAITING = 5;

/** What waits in a case: its stage's question for whoever leads, and the next thing due. */
const waitingIn = (view: CaseView, key: string): Waiting[] => {
  const about = { ref: view.ref, service: view.service.name };
  const leads = view.group.some((member) => member.key === key && member.lead);
  const { question, nextDeadline } = view;
  return [
    ...(nextDeadline === null
      ? []
      : [
          {
            ...about,
            kind: nextDeadline.overdue ? ('overdue' as const) : ('due' as const),
            text: nextDeadline.text,
            due: nextDeadline.due,
          },
        ]),
    ...(leads && question?.answered === null
      ? [{ ...about, kind: 'question' as const, text: question.text }]
      : []),
  ];
};

const order = { overdue: 0, question: 1, due: 2 } as const;

/** Greeting and help: what waits for this person in their cases, and what can be written. */
export const helpFor = async ({
  parts,
  person,
  voice,
}: Pick<MessageTurn, 'parts' | 'person' | 'voice'>): Promise<Card> => {
  const board = await parts.desk.board(person, { status: 'open', mine: true, pageSize: MOST_CASES });
  const seen = await Promise.all(board.rows.map(({ ref }) => parts.desk.view(ref, person)));
  const waiting = seen
    .flatMap((one) => (one.ok ? waitingIn(one.view, personKey(person)) : []))
    .sort((a, b) => order[a.kind] - order[b.kind] || (a.due ?? '').localeCompare(b.due ?? ''));
  return helpCard({
    voice,
    name: person.name,
    mayOpen: person.roles.includes('commissioner'),
    waiting: waiting.slice(0, MOST_WAITING),
    hasCases: board.rows.length > 0,
    rehearsal: parts.settings.rehearsal,
    baseUrl: parts.settings.baseUrl,
  });
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
    return [{ card: await helpFor(turn) }, { text: turn.say('bot.openNext'), suggestions: nextSteps(turn) }];
  },
};
