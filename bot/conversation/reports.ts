import { asWritten } from '../cards/as-written.ts';
import { draftablesOf, reportsCard, type Draftable } from '../cards/reports/reports.ts';
import { refusalCard } from '../cards/refusal/refusal.ts';
import { drawingOf } from '../case-in-view.ts';
import { leadsOf } from '../for-whom.ts';
import { caseAddress } from '../../src/case/case-address.ts';
import type { ReportKind } from '../../src/procedures/types.ts';
import type { Reply } from '../incoming.ts';
import { nextSteps, type Intent, type MessageTurn } from './intent.ts';
import { oneCase } from './one-case.ts';

/** Drafts one notification or report for review on its card in the channel. */
export const draftOne = async (
  turn: MessageTurn,
  ref: string,
  draftable: Draftable,
): Promise<readonly Reply[]> => {
  const { parts, say, voice, person, language } = turn;
  const seen = await parts.desk.view(ref, person);
  if (!seen.ok) return [{ card: refusalCard(seen.refusal, voice, { ref }) }];
  const draft = parts.drafts.notification({
    view: seen.view,
    notification: draftable.id,
    preferred: language,
  });
  const fields = Object.fromEntries((draft?.fields ?? []).map(({ id, value }) => [id, value]));
  const answer = await parts.desk.handle(
    ref,
    { type: 'draftNotification', notification: draftable.id, fields },
    { person, cause: turn.cause },
  );
  return answer.ok
    ? [
        {
          text: say('botProcedures.drafted', { ref, title: asWritten(draftable.title[language]) }),
          suggestions: nextSteps(turn),
        },
      ]
    : [{ card: refusalCard(answer.refusal, voice, { ref, leads: leadsOf(seen.view) }) }];
};

const drafting = (name: string, kind: ReportKind | null, phrases: Intent['phrases']): Intent => ({
  name,
  phrases,
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    const drawing = drawingOf(turn.parts, found.view, turn.voice);
    const report = draftablesOf(drawing).reports.find((one) => one.kind === kind);
    return report === undefined ? [{ card: reportsCard(drawing) }] : draftOne(turn, found.view.ref, report);
  },
});

export const reports: readonly Intent[] = [
  drafting('minutes', 'minutes', {
    en: ['minutes', 'draft minutes', 'write the minutes', 'meeting minutes'],
    cy: ['cofnodion y cyfarfod', "drafftio'r cofnodion", 'cofnodion cyfarfod', 'ysgrifennu cofnodion'],
  }),
  drafting('situation-report', 'situation-report', {
    en: ['situation report', 'draft situation report', 'sitrep'],
    cy: ['adroddiad sefyllfa', 'drafftio adroddiad sefyllfa'],
  }),
  drafting('lessons-report', 'lessons-report', {
    en: ['lessons report', 'lessons learnt report', 'draft lessons report'],
    cy: ['adroddiad gwersi', 'adroddiad gwersi a ddysgwyd'],
  }),
  drafting('closure-plan', 'closure-plan', {
    en: ['closure plan', 'draft closure plan', 'transition plan'],
    cy: ['cynllun cau', 'drafftio cynllun cau', 'cynllun pontio'],
  }),
  drafting('reports', null, {
    en: ['draft report', 'reports', 'report', 'draft a report', 'self assessment report', 'documents'],
    cy: ['drafftio adroddiad', 'adroddiadau', 'adroddiad', 'dogfennau'],
  }),
];

/** The standards are assessed where there is room for their evidence. */
export const standards: Intent = {
  name: 'standards',
  phrases: {
    en: [
      'assess standards',
      'standards',
      'principles and standards',
      'self assessment',
      'assess the standards',
    ],
    cy: ['asesu safonau', 'safonau', 'egwyddorion a safonau', 'hunanasesiad', "asesu'r safonau"],
  },
  async answer(turn) {
    const found = await oneCase(turn);
    if ('replies' in found) return found.replies;
    const { ref, standards: asked } = found.view;
    const url = caseAddress(turn.parts.settings.baseUrl, ref, 'standards');
    return [
      {
        text:
          asked.length === 0
            ? turn.say('botProcedures.noStandards')
            : turn.say('botProcedures.standards', { url }),
        suggestions: nextSteps(turn),
      },
    ];
  },
};
