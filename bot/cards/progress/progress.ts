import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { StepView } from '../../../src/case/view-schema.ts';
import { asWritten } from '../as-written.ts';
import { deadlineLine, openCaseLink, stepName, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import { alert, area, bar, button, faint, frame, group, heading, opens, plain, row, say } from '../frame.ts';

/** The case's front card in the channel: where it stands, what is due, and each step in Microsoft 365. */

/** Of signs that every font has: a picture that one lacks is an empty box. */
const signs = {
  done: '✓',
  waiting: '…',
  retrying: '↻',
  failed: '⚠',
  'by-hand': '✎',
} as const satisfies Record<StepView['status'], string>;

const statusLine = (drawing: Drawing, step: StepView): string => {
  const { voice } = drawing;
  const problem = asWritten(step.problem?.remedy ?? step.problem?.code ?? '');
  switch (step.status) {
    case 'done':
      return voice.label((tell) => tell('cards.stepStatus.done'));
    case 'waiting':
      return voice.label((tell) => tell('cards.stepStatus.waiting'));
    case 'by-hand':
      return voice.label((tell) => tell('cards.stepStatus.byHand'));
    case 'failed':
      return voice.label((tell) => tell('cards.stepStatus.failed', { problem }));
    case 'retrying':
      return voice.label((tell) => tell('cards.stepStatus.retrying', { attempt: step.attempt, problem }));
  }
};

const stepRow = (drawing: Drawing, step: StepView) => {
  const { voice, view } = drawing;
  const ours = { ref: view.ref, card: 'progress', step: step.step };
  return row(
    [
      say(`${signs[step.status]} ${stepName(drawing, step)}`, { spacing: 'Small' }),
      faint(statusLine(drawing, step)),
    ],
    step.status === 'failed'
      ? [
          button(
            voice.label((tell) => tell('cards.tryAgain')),
            'retry-step',
            ours,
          ),
          opens(
            voice.label((tell) => tell('cards.byHand.title')),
            [
              area({
                id: 'note',
                label: voice.label((tell) => tell('cards.byHand.note')),
                required: voice.label((tell) => tell('cards.needed')),
                most: 1_000,
              }),
            ],
            [
              button(
                voice.label((tell) => tell('cards.byHand.save')),
                'mark-step-done-by-hand',
                ours,
                { inputs: true },
              ),
            ],
          ),
        ]
      : [],
  );
};

export const progressCard = (drawing: Drawing): IAdaptiveCard => {
  const { view, voice } = drawing;
  const due = deadlineLine(drawing);
  const pending = view.steps.filter(({ status }) => status !== 'done' && status !== 'by-hand');
  const settled = view.steps.filter(({ status }) => status === 'done' || status === 'by-hand');
  return frame({
    voice,
    title: `${titleOf(drawing)}: ${voice.heading(view.procedure.title)}`,
    subtitle: `${subtitleOf(drawing)} · ${view.service.provider} · ${view.service.registrationNumber}`,
    notice: drawing.notice,
    post: { ref: view.ref, card: 'progress' },
    body: [
      say(
        voice.line((tell, language) =>
          view.status === 'closed'
            ? tell('cards.progress.closed')
            : tell('cards.progress.stage', { stage: view.stage.title[language], cite: view.stage.cite }),
        ),
      ),
      say(
        voice.label((tell) =>
          tell('cards.progress.items', { done: view.progress.settled, total: view.progress.total }),
        ),
      ),
      bar(view.progress.settled, view.progress.total),
      plain(voice.label((tell) => tell('cards.progress.lead', { agency: view.leadAgency }))),
      ...(view.overdue > 0
        ? [
            alert(
              'attention',
              say(`⚠ ${voice.label((tell) => tell('cards.progress.overdue', { count: view.overdue }))}`, {
                weight: 'Bolder',
              }),
              ...(due === null ? [] : [say(due, { spacing: 'Small' })]),
            ),
          ]
        : due === null
          ? []
          : [say(due)]),
      ...(view.suspension?.inForce === true
        ? [
            alert(
              'warning',
              say(`⚠ ${voice.label((tell) => tell('cards.progress.suspended'))}`, { weight: 'Bolder' }),
            ),
          ]
        : []),
      ...(view.status === 'open' && view.question?.answered === null
        ? [
            say(
              voice.line((tell, language) =>
                tell('cardsProcedures.help.question', {
                  question: `${view.question?.text[language] ?? ''} (${view.question?.cite ?? ''})`,
                }),
              ),
            ),
          ]
        : []),
      heading(voice.label((tell) => tell('cards.progress.steps'))),
      ...pending.slice(0, 30).map((step) => stepRow(drawing, step)),
      ...(pending.length === 0 ? [say(voice.label((tell) => tell('cards.progress.allDone')))] : []),
      group(
        'settled',
        pending.length > 0 && settled.length <= 6,
        settled.slice(-30).map((step) => stepRow(drawing, step)),
      ),
    ],
    actions: [
      ...(view.status === 'open'
        ? [
            button(
              voice.label((tell) => tell('cards.meeting.ask')),
              'request-meeting',
              { ref: view.ref, card: 'progress' },
            ),
            button(
              voice.label((tell) => tell('cardsProcedures.stage.decide')),
              'show-card',
              { ref: view.ref, card: 'stage', from: 'progress' },
            ),
            button(
              voice.label((tell) => tell('cardsProcedures.more')),
              'show-card',
              { ref: view.ref, card: 'menu', from: 'progress' },
            ),
          ]
        : []),
      openCaseLink(drawing),
    ],
  });
};
