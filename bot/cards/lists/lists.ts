import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { ActionView, BoardRow, DutyView } from '../../../src/case/view-schema.ts';
import { asWritten } from '../as-written.ts';
import { forceName } from '../drawing.ts';
import { button, cut, faint, fitting, frame, heading, link, plain, row, say } from '../frame.ts';
import type { Voice } from '../voice.ts';

/** Lists that answer a question in a personal chat; each line leads to its case. */

const caseButton = (voice: Voice, ref: string) =>
  button(
    voice.label((tell) => tell('cards.list.show')),
    'show-case',
    { ref },
  );

const boardLink = (voice: Voice, baseUrl: string) =>
  link(
    voice.label((tell) => tell('cards.list.board')),
    `${baseUrl}/tab/#/`,
  );

/** What a line of the list shows of a case. */
type BoardLine = Pick<
  BoardRow,
  'ref' | 'procedure' | 'service' | 'stage' | 'nextDeadline' | 'overdue' | 'progress'
>;

export const boardCard = (wanted: {
  readonly title: string;
  readonly rows: readonly BoardLine[];
  readonly total: number;
  readonly empty: string;
  readonly voice: Voice;
  readonly baseUrl: string;
}): IAdaptiveCard => {
  const { voice, rows, total } = wanted;
  return frame({
    voice,
    title: wanted.title,
    body:
      rows.length === 0
        ? [say(wanted.empty)]
        : [
            ...rows.map((one) => {
              const next = one.nextDeadline;
              return row(
                [
                  plain(`${one.ref} · ${one.service.name}`, { bold: true }),
                  faint(
                    [
                      voice.heading(one.procedure.title),
                      voice.heading(one.stage.title),
                      `${one.progress.settled}/${one.progress.total}`,
                      ...(one.overdue > 0
                        ? [voice.label((tell) => tell('cards.progress.overdue', { count: one.overdue }))]
                        : []),
                    ].join(' · '),
                  ),
                  ...(next === null
                    ? []
                    : [
                        say(
                          voice.line((tell, language) =>
                            tell(next.overdue ? 'cards.deadline.overdue' : 'cards.deadline.next', {
                              what: asWritten(next.text[language]),
                              date: voice.in(language).date(next.due),
                            }),
                          ),
                          {
                            size: 'Small',
                            spacing: 'None',
                            ...(next.overdue ? { color: 'Attention' as const } : {}),
                          },
                        ),
                      ]),
                ],
                [caseButton(voice, one.ref)],
              );
            }),
            ...(total > rows.length
              ? [say(voice.label((tell) => tell('cards.moreInTab', { count: total - rows.length })))]
              : []),
          ],
    actions: [boardLink(voice, wanted.baseUrl)],
  });
};

export interface WorkOfCase {
  readonly ref: string;
  readonly service: string;
  readonly duties: readonly DutyView[];
  readonly actions: readonly ActionView[];
}

/** Open duties and plan actions, case by case. */
export const workCard = (wanted: {
  readonly title: string;
  readonly cases: readonly WorkOfCase[];
  readonly empty: string;
  readonly voice: Voice;
  readonly baseUrl: string;
}): IAdaptiveCard => {
  const { voice } = wanted;
  return fitting((detail) => {
    const most = { full: 12, short: 6, bare: 3 }[detail];
    return frame({
      voice,
      title: wanted.title,
      body:
        wanted.cases.length === 0
          ? [say(wanted.empty)]
          : wanted.cases.flatMap((one): CardElementArray => [
              row([heading(`${one.ref} · ${asWritten(one.service)}`)], [caseButton(voice, one.ref)]),
              ...one.duties.slice(0, most).flatMap((duty) => [
                say(`${voice.text(duty.text)} (${duty.cite})`, { spacing: 'Small' }),
                faint(
                  duty.deadline === null
                    ? forceName(voice, duty.force)
                    : voice.label((tell, language) =>
                        tell(duty.deadline?.state === 'overdue' ? 'cards.plan.overdue' : 'cards.plan.due', {
                          date: voice.in(language).date(duty.deadline?.due ?? ''),
                        }),
                      ),
                ),
              ]),
              ...one.actions.slice(0, most).flatMap((action) => [
                plain(`${action.number}. ${cut(action.text, 200)}`),
                faint(
                  voice.label((tell, language) =>
                    tell(action.overdue ? 'cards.plan.overdue' : 'cards.plan.due', {
                      date: voice.in(language).date(action.due),
                    }),
                  ),
                ),
              ]),
            ]),
      actions: [boardLink(voice, wanted.baseUrl)],
    });
  });
};
