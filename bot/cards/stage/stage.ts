import type { ActionArray, CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { CaseView } from '../../../src/case/view-schema.ts';
import { openCaseLink, stampLine, subtitleOf, titleOf, type Drawing } from '../drawing.ts';
import {
  actionRow,
  area,
  button,
  choice,
  cut,
  faint,
  fitting,
  frame,
  heading,
  opens,
  plain,
  say,
} from '../frame.ts';
import { stepOverForm } from './step-over.ts';

/**
 * Where the case stands: the question put there with what each answer leads to, the answer in force, and every
 * way on, as a form where it is open and with the reason where it is shut.
 */

type Question = NonNullable<CaseView['question']>;

const overrideField = ({ voice }: Drawing, mayOverride: boolean): CardElementArray =>
  mayOverride
    ? [area({ id: 'override', label: voice.label((tell) => tell('cards.override')), most: 1_000 })]
    : [];

/** `stage:plan`, `procedure:closure`, `close` in words. */
const wayInWords = ({ view, voice, edition }: Drawing, way: string): string => {
  const id = way.slice(way.indexOf(':') + 1);
  if (way === 'close') return voice.label((tell) => tell('tabCase.question.leadsClose'));
  const stage = way.startsWith('stage:') ? view.stages.find((one) => one.id === id) : undefined;
  if (stage !== undefined)
    return voice.label((tell, language) =>
      tell('tabCase.question.leadsStage', { stage: stage.title[language] }),
    );
  const title = edition.procedures.find((one) => one.id === id)?.title;
  return voice.label((tell, language) =>
    tell('tabCase.question.leadsProcedure', { procedure: title?.[language] ?? id }),
  );
};

const leadsTo = (drawing: Drawing, ways: readonly string[]): string =>
  ways.length === 0
    ? drawing.voice.label((tell) => tell('tabCase.question.stays'))
    : ways.map((way) => wayInWords(drawing, way)).join('; ');

const answerForm = (drawing: Drawing, question: Question) => {
  const { view, voice } = drawing;
  const needed = voice.label((tell) => tell('cards.needed'));
  return opens(
    voice.label((tell) =>
      tell(question.answered === null ? 'cardsProcedures.stage.answer' : 'tabCase.question.anew'),
    ),
    [
      choice({
        id: 'answer',
        label: voice.label((tell) => tell('tabCase.question.choose')),
        open: true,
        choices: question.answers.map(({ id, text }) => ({ value: id, title: voice.heading(text) })),
        value: question.answered?.answer,
        required: needed,
      }),
      area({
        id: 'rationale',
        label: voice.label((tell) => tell('tabCase.question.rationale')),
        required: needed,
      }),
      faint(voice.line((tell) => tell('cardsProcedures.noNames'))),
    ],
    [
      button(
        voice.label((tell) => tell('tabCase.question.record')),
        'answer-question',
        { ref: view.ref, card: 'stage', question: question.id },
        { inputs: true, style: 'positive' },
      ),
    ],
  );
};

const questionPart = (drawing: Drawing, question: Question, most: number): CardElementArray => {
  const { view, voice } = drawing;
  const { answered } = question;
  const given = question.answers.find(({ id }) => id === answered?.answer);
  return [
    heading(voice.label((tell) => tell('cardsProcedures.stage.question', { cite: question.cite }))),
    say(voice.text(question.text), { weight: 'Bolder' }),
    ...question.answers.flatMap((answer): CardElementArray => [
      say(`${answer.id === given?.id ? '✓ ' : '○ '}${voice.heading(answer.text)}`, { spacing: 'Small' }),
      faint(`→ ${leadsTo(drawing, answer.leadsTo)}`),
    ]),
    ...(answered === null || given === undefined
      ? [
          say(
            voice.line((tell) => tell('tabCase.question.leadOnly')),
            { color: 'Warning' },
          ),
        ]
      : [
          say(`${voice.label((tell) => tell('tabCase.question.inForce'))}: ${voice.heading(given.text)}`),
          plain(cut(answered.rationale, most)),
          faint(stampLine(voice, answered.by, answered.at)),
        ]),
    ...(view.status === 'open' ? [actionRow(answerForm(drawing, question))] : []),
  ];
};

/** Why a way is shut: the question is open, or its answer leads elsewhere. */
const shutLine = (drawing: Drawing, way: string): CardElementArray[number] => {
  const { view, voice } = drawing;
  const isUnanswered = view.question?.answered === null;
  return faint(
    voice.label((tell) =>
      tell('cardsProcedures.stage.shut', {
        way,
        why: tell(isUnanswered ? 'tabCase.way.unanswered' : 'tabCase.way.otherwise'),
      }),
    ),
  );
};

const stageForm = (drawing: Drawing, mayOverride: boolean): ActionArray => {
  const { view, voice } = drawing;
  const open = view.stages.filter(({ mayEnter, current }) => mayEnter && !current);
  if (open.length === 0) return [];
  const [only, another] = open;
  return [
    opens(
      // Where there is one way on, it says which.
      voice.label((tell, language) =>
        only === undefined || another !== undefined
          ? tell('cards.stage.enter')
          : tell('tab.stage.enter', { stage: only.title[language] }),
      ),
      [
        choice({
          id: 'stage',
          label: voice.label((tell) => tell('cards.stage.which')),
          choices: open.map(({ id, title, cite }) => ({
            value: id,
            title: `${voice.heading(title)} (${cite})`,
          })),
          value: open[0]?.id,
          required: voice.label((tell) => tell('cards.needed')),
        }),
        area({ id: 'reason', label: voice.label((tell) => tell('cards.reason')), most: 1_000 }),
        ...overrideField(drawing, mayOverride),
      ],
      [
        button(
          voice.label((tell) => tell('cards.stage.enter')),
          'enter-stage',
          { ref: view.ref, card: 'stage' },
          { inputs: true, style: 'positive' },
        ),
      ],
    ),
  ];
};

const closeForm = (drawing: Drawing, mayOverride: boolean): ActionArray => {
  const { view, voice } = drawing;
  if (view.stages.find(({ current }) => current)?.mayClose !== true) return [];
  return [
    opens(
      voice.label((tell) => tell('cards.closing.close')),
      [
        area({
          id: 'outcome',
          label: voice.label((tell) => tell('cards.closing.outcome')),
          required: voice.label((tell) => tell('cards.needed')),
        }),
        area({ id: 'residualConcerns', label: voice.label((tell) => tell('cards.closing.residual')) }),
        ...overrideField(drawing, mayOverride),
      ],
      [
        button(
          voice.label((tell) => tell('cards.closing.close')),
          'close-case',
          { ref: view.ref, card: 'stage' },
          { inputs: true, style: 'destructive' },
        ),
      ],
    ),
  ];
};

const waysPart = (drawing: Drawing, mayOverride: boolean): CardElementArray => {
  const { view, voice, edition } = drawing;
  const procedure = edition.procedures.find(({ id }) => id === view.procedure.id);
  const now = procedure?.stages.find(({ id }) => id === view.stage.id);
  const stages = view.stages.filter(({ id, current }) => !current && now?.next.includes(id));
  const open = [...stageForm(drawing, mayOverride), ...closeForm(drawing, mayOverride)];
  const mayClose = view.stages.some(({ current, mayClose: may }) => current && may);
  return [
    heading(voice.label((tell) => tell('tabCase.way.title'))),
    ...(open.length === 0 ? [] : [actionRow(...open)]),
    ...view.passages.flatMap((passage): CardElementArray =>
      passage.open
        ? [
            say(`${voice.text(passage.text)} (${passage.cite})`, { spacing: 'Small' }),
            actionRow(stepOverForm(drawing, passage, mayOverride)),
          ]
        : [],
    ),
    ...stages.filter(({ mayEnter }) => !mayEnter).map(({ title }) => shutLine(drawing, voice.heading(title))),
    ...view.passages
      .filter((passage) => !passage.open)
      .map(({ to }) =>
        shutLine(
          drawing,
          voice.label((tell, language) => tell('tabCase.way.stepOver', { procedure: to.title[language] })),
        ),
      ),
    ...(now?.mayClose === true && !mayClose
      ? [
          shutLine(
            drawing,
            voice.label((tell) => tell('cardsProcedures.stage.close')),
          ),
        ]
      : []),
    ...(open.length + stages.length + view.passages.length === 0 && now?.mayClose !== true
      ? [say(voice.line((tell) => tell('cards.stage.none')))]
      : []),
  ];
};

export const stageCard = (drawing: Drawing, mayOverride = false): IAdaptiveCard => {
  const { view, voice } = drawing;
  return fitting((detail) =>
    frame({
      voice,
      title: `${titleOf(drawing)}: ${voice.label((tell) => tell('cards.stage.title'))}`,
      subtitle: subtitleOf(drawing),
      notice: drawing.notice,
      body: [
        say(
          voice.line((tell, language) =>
            view.status === 'closed'
              ? tell('cards.progress.closed')
              : tell('cards.progress.stage', { stage: view.stage.title[language], cite: view.stage.cite }),
          ),
        ),
        ...(view.status === 'open'
          ? [
              faint(voice.text(view.stage.purpose)),
              ...(view.question === null
                ? []
                : questionPart(drawing, view.question, { full: 1_500, short: 500, bare: 200 }[detail])),
              ...waysPart(drawing, mayOverride),
            ]
          : []),
      ],
      actions: [openCaseLink(drawing)],
    }),
  );
};
