import { personKey } from '../../src/case/commands.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { boardCard, workCard, type WorkOfCase } from '../cards/lists/lists.ts';
import { nextSteps, type Intent, type MessageTurn } from './intent.ts';

/** Cases looked into for a list; whoever has more sees the rest on the board. */
const MOST_CASES = 12;

const viewsOf = async (turn: MessageTurn, refs: readonly string[]): Promise<CaseView[]> => {
  const seen = await Promise.all(
    refs.slice(0, MOST_CASES).map((ref) => turn.parts.desk.view(ref, turn.person)),
  );
  return seen.flatMap((one) => (one.ok ? [one.view] : []));
};

const work = (view: CaseView, pick: { readonly overdueOnly: boolean }): WorkOfCase => ({
  ref: view.ref,
  service: view.service.name,
  duties: view.duties
    .filter(({ status }) => status === 'open')
    .filter(({ deadline }) => !pick.overdueOnly || deadline?.state === 'overdue')
    .sort((a, b) => (a.deadline?.due ?? '9').localeCompare(b.deadline?.due ?? '9')),
  actions: view.plan.actions
    .filter(({ status }) => status === 'open')
    .filter(({ overdue }) => !pick.overdueOnly || overdue),
});

/** Open duties and actions in the cases of whose group the person is. */
export const myActions: Intent = {
  name: 'my-actions',
  phrases: {
    en: ['my actions', 'my tasks', 'my work', 'my list', 'what do i have to do', 'to do'],
    cy: ['fy nghamau gweithredu', 'fy nhasgau', 'fy ngwaith', 'fy ngweithredoedd', 'beth sydd i fi wneud'],
  },
  async answer(turn) {
    const { parts, person, say, voice } = turn;
    const board = await parts.desk.board(person, { status: 'open', mine: true, pageSize: 100 });
    const views = await viewsOf(
      turn,
      board.rows.map(({ ref }) => ref),
    );
    const cases = views
      .filter(({ group }) => group.some(({ key }) => key === personKey(person)))
      .map((view) => work(view, { overdueOnly: false }))
      .filter(({ duties, actions }) => duties.length + actions.length > 0);
    return [
      {
        card: workCard({
          title: say('bot.list.actions'),
          cases,
          empty: say('bot.list.noActions'),
          voice,
          baseUrl: parts.settings.baseUrl,
        }),
      },
      { text: say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};

/** What is past its limit in every case that the person may see (REQUIREMENTS N16). */
export const overdue: Intent = {
  name: 'overdue',
  phrases: {
    en: ['overdue', 'what is overdue', 'late', 'past due', 'missed deadlines'],
    cy: [
      "wedi mynd heibio'r terfyn amser",
      'heibio terfyn amser',
      'beth sydd yn hwyr',
      'hwyr',
      'terfynau amser a gollwyd',
    ],
  },
  async answer(turn) {
    const { parts, person, say, voice } = turn;
    const board = await parts.desk.board(person, { status: 'open', overdue: true, pageSize: 100 });
    const views = await viewsOf(
      turn,
      board.rows.map(({ ref }) => ref),
    );
    return [
      {
        card: workCard({
          title: say('bot.list.overdue'),
          cases: views.map((view) => work(view, { overdueOnly: true })),
          empty: say('bot.list.noOverdue'),
          voice,
          baseUrl: parts.settings.baseUrl,
        }),
      },
      { text: say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};

export const myCases: Intent = {
  name: 'my-cases',
  phrases: {
    en: ['my cases', 'open cases', 'all cases', 'board', 'list cases', 'cases'],
    cy: ['fy achosion', 'achosion agored', 'pob achos', 'bwrdd', 'achosion'],
  },
  async answer(turn) {
    const { parts, person, say, voice } = turn;
    const board = await parts.desk.board(person, { status: 'open', pageSize: 10 });
    return [
      {
        card: boardCard({
          title: say('bot.list.cases'),
          rows: board.rows,
          total: board.total,
          empty: say('bot.list.noCases'),
          voice,
          baseUrl: parts.settings.baseUrl,
        }),
      },
      { text: say('bot.openNext'), suggestions: nextSteps(turn) },
    ];
  },
};
