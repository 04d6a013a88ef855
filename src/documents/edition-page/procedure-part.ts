import { chartAsList, flowchartOf } from '../../procedures/flowchart/graph.ts';
import { drawNarrow, drawTall } from '../../procedures/flowchart/column.ts';
import { flowchartSheets, flowchartSvg, paperColours } from '../../procedures/flowchart/to-svg.ts';
import { drawWide } from '../../procedures/flowchart/wide.ts';
import type { Duty, Edition, Force, Language, Procedure, Stage } from '../../procedures/types.ts';
import { draftParts } from './draft-parts.ts';
import type { NamedText, PagePart, Provision } from './page.ts';
import {
  checklistPart,
  criteriaPart,
  gatesPart,
  milestonesPart,
  passagesPart,
  rolesPart,
} from './procedure-tables.ts';
import { citesOf, wordsFor, type Words } from './words.ts';

/** One procedure: what it is for, how it runs, and everything that it asks, in the order of its course. */
export const procedurePart = (edition: Edition, procedure: Procedure, language: Language): PagePart => {
  const words = wordsFor(edition, language, procedure);
  const { say, text } = words;
  const { firstMeeting } = procedure;
  return {
    id: procedure.id,
    title: text(procedure.title),
    cite: citesOf(procedure),
    blocks: [
      { kind: 'paragraph', text: text(procedure.summary) },
      {
        kind: 'facts',
        facts: [
          { name: say('editionPage.procedure.reference'), text: `${procedure.prefix}-…` },
          ...(firstMeeting === undefined
            ? []
            : [
                {
                  name: say('editionPage.procedure.firstMeeting'),
                  text: [
                    `${words.limit(firstMeeting.limit)} (${firstMeeting.cite})`,
                    ...(firstMeeting.limit.reading === undefined ? [] : [text(firstMeeting.limit.reading)]),
                  ].join('\n'),
                },
              ]),
        ],
      },
      ...(procedure.assessesStandards === true
        ? [{ kind: 'paragraph', text: say('editionPage.procedure.standards') } as const]
        : []),
    ],
    parts: [
      chartPart(edition, procedure, words),
      stagesPart(procedure, words),
      ...passagesPart(procedure, words),
      ...gatesPart(procedure, words),
      ...checklistPart(procedure, words),
      ...milestonesPart(procedure, words),
      ...draftParts(procedure, words),
      ...rolesPart(procedure, words),
      ...criteriaPart(procedure, words),
    ],
  };
};

/** A sheet of paper holds so much of a drawing, in CSS pixels, before its type gets too small. */
const tallest = 900;

const chartPart = (edition: Edition, procedure: Procedure, words: Words): PagePart => {
  const { say, text, language } = words;
  const chart = flowchartOf(procedure, edition);
  const chartWords = {
    start: say('editionPage.chart.start'),
    end: say('editionPage.chart.end'),
    here: say('editionPage.chart.here'),
  };
  const title = say('editionPage.chart.named', { title: text(procedure.title) });
  const description = say('editionPage.chart.description');
  const wish = { chart, language, words: chartWords };
  const named = (width: string) => ({ id: `${procedure.id}-chart-${width}`, title, description });
  return {
    id: `${procedure.id}-chart`,
    title: say('editionPage.chart.title'),
    cite: null,
    blocks: [
      {
        kind: 'chart',
        id: procedure.id,
        title,
        description,
        wide: flowchartSheets(drawWide(wish), named('wide'), tallest).map(({ svg }) => svg),
        narrow: [flowchartSvg(drawNarrow(wish), named('narrow'))],
        paper: flowchartSheets(
          drawTall(wish),
          { ...named('paper'), colours: paperColours, font: 'DejaVu Sans Condensed' },
          tallest,
        ),
      },
    ],
    parts: [
      {
        id: `${procedure.id}-chart-words`,
        title: say('editionPage.chart.asList'),
        cite: null,
        blocks: [
          {
            kind: 'facts',
            facts: chartAsList(chart, language, chartWords).map(({ text: name, ways }) => ({
              name,
              text: ways
                .map(({ answer, to, passage }) => {
                  if (passage) return say('editionPage.chart.may', { to });
                  return answer === ''
                    ? say('editionPage.chart.followed', { to })
                    : say('editionPage.chart.answered', { answer, to });
                })
                .join('\n'),
            })),
          },
        ],
        parts: [],
      },
    ],
  };
};

const stagesPart = (procedure: Procedure, words: Words): PagePart => {
  const { say } = words;
  const order = procedure.stages.map(({ id }) => id);
  const firstOf = (duty: Duty): string | undefined => order.find((id) => duty.stages.includes(id));
  return {
    id: `${procedure.id}-stages`,
    title: say('editionPage.stages.title'),
    cite: null,
    blocks: [],
    parts: procedure.stages.map((stage, index) =>
      stagePart(
        procedure,
        stage,
        index + 1,
        procedure.duties.filter((duty) => firstOf(duty) === stage.id),
        procedure.duties.filter((duty) => duty.stages.includes(stage.id) && firstOf(duty) !== stage.id),
        words,
      ),
    ),
  };
};

const stagePart = (
  procedure: Procedure,
  stage: Stage,
  number: number,
  arising: readonly Duty[],
  earlier: readonly Duty[],
  words: Words,
): PagePart => {
  const { say, text } = words;
  const question = procedure.questions.find((one) => one.stage === stage.id);
  const ways: readonly string[] = [
    ...stage.next.map((id) => words.stage(id)),
    ...(stage.mayClose === true ? [say('editionPage.stages.mayClose')] : []),
  ];
  return {
    id: `${procedure.id}-stage-${stage.id}`,
    title: say('editionPage.stages.stage', { number, title: text(stage.title) }),
    cite: citesOf(stage),
    blocks: [
      { kind: 'paragraph', text: text(stage.purpose) },
      arising.length === 0
        ? { kind: 'paragraph', text: say('editionPage.stages.none') }
        : {
            kind: 'provisions',
            entries: byForce(arising).map((duty) => dutyProvision(procedure, duty, words)),
          },
      ...(earlier.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              text: say('editionPage.stages.also', {
                cites: [...new Set(earlier.map(({ cite }) => cite))].join(', '),
              }),
            } as const,
          ]),
      question === undefined
        ? { kind: 'list', lead: say('editionPage.stages.next'), entries: ways }
        : {
            kind: 'list',
            lead: `${say('editionPage.stages.question')}: ${text(question.text)} (${citesOf(question)})`,
            entries: question.answers.map((answer) =>
              say('editionPage.stages.leadsTo', {
                answer: text(answer.text),
                ways:
                  answer.leadsTo.length === 0
                    ? say('editionPage.stages.stays')
                    : answer.leadsTo.map((way) => words.way(way)).join(say('editionPage.stages.or')),
              }),
            ),
          },
    ],
    parts: [],
  };
};

const forces: readonly Force[] = ['must', 'should', 'may'];
const byForce = <One extends { readonly force: Force }>(some: readonly One[]): readonly One[] =>
  forces.flatMap((force) => some.filter((one) => one.force === force));

const dutyProvision = (procedure: Procedure, duty: Duty, words: Words): Provision => {
  const { say, text } = words;
  const { limit, repeats, when, applies } = duty;
  const facts: readonly (NamedText | null)[] = [
    { name: say('editionPage.duty.who'), text: words.agency(duty.responsible) },
    limit === undefined
      ? null
      : {
          name: say('editionPage.duty.limit'),
          text: [words.limit(limit), ...(limit.reading === undefined ? [] : [text(limit.reading)])].join(
            '\n',
          ),
        },
    { name: say('editionPage.duty.met'), text: words.met(duty.metBy) },
    when === undefined ? null : { name: say('editionPage.duty.when'), text: words.requirement(when) },
    repeats === undefined
      ? null
      : {
          name: say('editionPage.duty.repeats'),
          text: say('editionPage.duty.every', { amount: words.amount(repeats.amount, repeats.unit) }),
        },
    applies === undefined ? null : { name: say('editionPage.duty.applies'), text: words.applies(applies) },
  ];
  return {
    id: `${procedure.id}-${duty.id}`,
    force: duty.force,
    title: null,
    text: text(duty.text),
    cite: citesOf(duty),
    facts: facts.filter((fact) => fact !== null),
    local: localOf(duty.local, words),
  };
};

const localOf = (local: Duty['local'], { say, text, overlay }: Words): NamedText | null =>
  local === undefined
    ? null
    : { name: say('editionPage.local.wording', { overlay: overlay(local.overlay) }), text: text(local.text) };
