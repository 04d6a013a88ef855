import type { BoardRow } from '../case/view-schema.ts';
import type { Text } from '../procedures/types.ts';
import { limits } from '../case/limits.ts';
import type { ReportFieldId } from './commands.ts';
import { reportFields } from './report-fields.ts';
import type { IncidentState } from './state.ts';
import type { IncidentView } from './view-schema.ts';

/**
 * What a new situation report begins with. It is filed into several cases, so it names services of the provider
 * but no case: a reference is not for those who may not see the case.
 */

interface Known {
  readonly rows: ReadonlyMap<string, BoardRow>;
  readonly totals: IncidentView['totals'];
}

const none: Text = { en: '', cy: '' };
const same = (text: string): Text => ({ en: text, cy: text });
const lines = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join('\n'),
  cy: texts.map(({ cy }) => cy).join('\n'),
});

const rowsOf = ({ rows }: Known, state: IncidentState): readonly BoardRow[] =>
  state.cases.flatMap(({ ref }) => rows.get(ref) ?? []);

const entriesOf = (state: IncidentState, log: 'risk' | 'decision' | 'communication'): Text =>
  same(
    state.entries
      .filter((entry) => entry.log === log)
      .map(({ text }) => text)
      .join('\n'),
  );

const fillers: Readonly<Record<ReportFieldId, (state: IncidentState, known: Known) => Text>> = {
  situation: ({ description }) => same(description),
  numbers: (_state, { totals: { cases, unseen, services, suspended } }) =>
    cases === 0
      ? none
      : lines([
          {
            en: `Linked cases: ${cases}. Services: ${services}.`,
            cy: `Achosion cysylltiedig: ${cases}. Gwasanaethau: ${services}.`,
          },
          ...(unseen === 0
            ? []
            : [
                {
                  en: `Cases not counted here: ${unseen}.`,
                  cy: `Achosion nas cyfrifir yma: ${unseen}.`,
                },
              ]),
          {
            en: `New commissioning suspended at: ${suspended}.`,
            cy: `Comisiynu newydd wedi’i atal dros dro, nifer: ${suspended}.`,
          },
        ]),
  staffing: () => none,
  'overdue-duties': (state, known) =>
    lines(
      rowsOf(known, state)
        .filter(({ overdue }) => overdue > 0)
        .map(({ service, overdue }) => ({
          en: `${service.name}: ${overdue} overdue`,
          cy: `${service.name}: ${overdue} wedi mynd heibio’r terfyn amser`,
        })),
    ),
  risks: (state) => entriesOf(state, 'risk'),
  decisions: (state) => {
    const planning = state.planning.at(-1);
    const logged = entriesOf(state, 'decision');
    return planning === undefined
      ? logged
      : lines([
          ...(logged.en === '' ? [] : [logged]),
          {
            en: `Emergency planning: ${planning.rationale}`,
            cy: `Cynllunio at argyfwng: ${planning.rationale}`,
          },
        ]);
  },
  actions: ({ actions }) =>
    lines(
      actions
        .filter(({ status }) => status === 'open')
        .map(({ text, owner, due }) => same(`${text} (${owner}, ${due})`)),
    ),
  capacity: ({ impacts }) => same(impacts.at(-1)?.text ?? ''),
  authorities: ({ authorities }) =>
    lines(
      authorities.map(({ name, answers }) => {
        const answer = answers.at(-1)?.text;
        return answer === undefined
          ? { en: `${name}: told, not heard yet`, cy: `${name}: wedi’i hysbysu, heb ateb eto` }
          : same(`${name}: ${answer}`);
      }),
    ),
  communications: (state) => entriesOf(state, 'communication'),
  'next-steps': () => none,
};

/** Text that a person may still shorten: each field holds as much as one may write. */
const fitting = (text: Text): Text => ({
  en: text.en.slice(0, limits.text),
  cy: text.cy.slice(0, limits.text),
});

export const prefill = (state: IncidentState, known: Known): IncidentView['reportForm']['fields'] =>
  reportFields.map(({ id, label, required }) => ({
    id,
    label,
    required,
    value: fitting(fillers[id](state, known)),
  }));
