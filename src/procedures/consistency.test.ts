import { expect, test } from 'vitest';
import { checkEdition } from './schema.ts';
import {
  changed,
  first,
  withDuty,
  withGate,
  withBlock,
  withQuestion,
  withPassage,
  withStage,
  closureWith,
  twice,
  text,
  never,
  answers,
  type Unsound,
} from './testing/one-thing-wrong.ts';
import { soundEdition, words } from './testing/sound-edition.ts';
import type { Edition, GroupRole, Procedure, Question } from './types.ts';

/** The ways through an edition, and what its parts say of each other. */

const unsound: readonly Unsound[] = [
  // Stages
  ['an unknown first stage', changed(() => ({ firstStage: 'nowhere' })), /first stage "nowhere" is unknown/],
  ['a step to an unknown stage', withStage('plan', { next: ['nowhere'] }), /leads to unknown "nowhere"/],
  [
    'a stage that nothing leads to',
    changed(({ stages }) => ({ stages: [...stages, ...first(stages, { id: 'alone' }).slice(0, 1)] })),
    /stage "alone" cannot be reached/,
  ],
  [
    'a stage from which nothing closes, here or over there',
    {
      ...soundEdition,
      procedures: soundEdition.procedures.map((procedure) => ({
        ...procedure,
        stages: procedure.stages.map(({ mayClose: _may, ...stage }) => stage),
      })),
    },
    /from stage "evidence" the case can never be closed/,
  ],
  // Questions
  [
    'a question at an unknown stage',
    withQuestion({ stage: 'nowhere' }),
    /question "remedied" stands at unknown stage "nowhere"/,
  ],
  [
    'a second question at a stage',
    changed(({ questions }) => ({ questions: [...questions, ...first(questions, { id: 'again' })] })),
    /question "again" is the second one at stage "plan"/,
  ],
  [
    'a question with one answer',
    withQuestion(answers(['close', 'stage:evidence', 'procedure:closure'])),
    /question "remedied" has not two answers/,
  ],
  [
    'two answers of one id',
    withQuestion({
      answers: twice([
        { id: 'a', text, leadsTo: ['close', 'stage:evidence', 'procedure:closure'] },
      ] satisfies Question['answers']),
    }),
    /answer of question "remedied": "a" stands twice/,
  ],
  [
    'an answer to a stage that does not follow',
    withQuestion(answers(['close', 'stage:plan'], ['stage:evidence', 'procedure:closure'])),
    /question "remedied" leads to "stage:plan", which is no way out/,
  ],
  [
    'an answer that closes where the case may not be closed',
    withStage('plan', { mayClose: false }),
    /question "remedied" leads to "close", which is no way out/,
  ],
  [
    'an answer into a procedure without a passage',
    withQuestion(answers(['close', 'procedure:decommissioning'], ['stage:evidence', 'procedure:closure'])),
    /question "remedied" leads to "procedure:decommissioning", which is no way out/,
  ],
  [
    'a next stage that no answer leads to',
    withQuestion(answers(['close'], ['procedure:closure'])),
    /no answer to question "remedied" leads to "stage:evidence"/,
  ],
  [
    'a stage that may close and no answer that closes',
    withQuestion(answers(['stage:evidence'], ['procedure:closure'])),
    /no answer to question "remedied" leads to "close"/,
  ],
  [
    'a passage that no answer opens',
    withQuestion(answers(['stage:evidence'], ['close'])),
    /no answer to question "remedied" leads to "procedure:closure"/,
  ],
  // Passages
  [
    'a passage out of an unknown stage',
    withPassage({ from: ['nowhere'] }),
    /passage "to-closure" leads out of unknown stage "nowhere"/,
  ],
  [
    'a passage to a procedure of no edition',
    withPassage({ to: 'decommissioning' }),
    /passage "to-closure" leads to "decommissioning", which is no other procedure/,
  ],
  [
    'a passage where the lead no longer leads',
    closureWith(() => ({
      roles: [
        { id: 'chair', title: words('Chair'), cite: 'PFP 7.1', required: true, lead: true },
      ] satisfies GroupRole[],
    })),
    /passage "to-closure" leads to "closure", where role "lead-officer" does not lead/,
  ],
  // Duties
  ['a duty in an unknown stage', withDuty({ stages: ['nowhere'] }), /arises in unknown stage "nowhere"/],
  [
    'a duty met by an unknown letter',
    withDuty({ metBy: { kind: 'letter', letter: 'nothing' } }),
    /met by unknown letter "nothing"/,
  ],
  [
    'a duty met by an unknown notification',
    withDuty({ metBy: { kind: 'notification', notification: 'nothing', step: 'filed' } }),
    /met by unknown notification "nothing"/,
  ],
  [
    'a duty waiting for the upload of a report',
    withDuty({ metBy: { kind: 'notification', notification: 'minutes', step: 'uploaded' } }),
    /waits for report "minutes", which is never uploaded/,
  ],
  [
    'a duty met by an unknown item',
    withDuty({ metBy: { kind: 'items', items: ['nothing'] } }),
    /met by unknown item "nothing"/,
  ],
  [
    'a duty wider than the item that meets it',
    changed(({ sections }) => ({
      sections: sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, applies: { settings: ['care-home'] } })),
      })),
    })),
    /duty "ec-record" applies where its item "ec-item-must" does not/,
  ],
  [
    'a duty met by itself',
    withDuty({ metBy: { kind: 'fact', fact: 'duty-met:ec-write' } }),
    /duty "ec-write" is met by itself/,
  ],
  ['a duty that arises once met', withDuty({ when: 'duty-met:ec-write' }), /arises once it is met/],
  [
    'a limit of the same working day with an amount',
    withDuty({ limit: { from: 'case-opened', amount: 2, unit: 'same-working-day' } }),
    /amount is 0/,
  ],
  [
    'a same working day before something',
    withDuty({ limit: { from: 'case-opened', amount: 0, unit: 'same-working-day', direction: 'before' } }),
    /the same working day has no direction/,
  ],
  [
    'a repetition without an interval',
    withDuty({ repeats: { amount: 0, unit: 'days' } }),
    /duties\[0\]\.repeats/,
  ],
  // Facts about things
  ...(
    [
      ['milestone:nothing', /duty "ec-write" depends on unknown milestone "nothing"/],
      ['answered:nothing', /depends on unknown question "nothing"/],
      ['answered:remedied.perhaps', /depends on unknown answer "perhaps" to question "remedied"/],
      ['filed:nothing', /depends on unknown letter, notification or report "nothing"/],
      ['duty-met:nothing', /depends on unknown duty "nothing"/],
      // Nothing leads from a closure back, so a case of concerns cannot have met it.
      ['duty-met:cl-report', /depends on unknown duty "cl-report"/],
      ['entry:gossip', /depends on unknown log "gossip"/],
      ['left:decommissioning', /depends on leaving unknown procedure "decommissioning"/],
    ] as const
  ).map(([when, says]) => [`a duty on ${when}`, withDuty({ when }), says] as const),
  [
    'a limit from an unknown milestone',
    withDuty({ limit: { from: 'milestone:nothing', amount: 1, unit: 'days' } }),
    /duty "ec-write" depends on unknown milestone "nothing"/,
  ],
  [
    'a first meeting from an unknown milestone',
    changed(() => ({
      firstMeeting: { cite: 'PFP 7.1', limit: { from: 'milestone:nothing', amount: 1, unit: 'days' } },
    })),
    /the first meeting depends on unknown milestone "nothing"/,
  ],
  [
    'a gate on an unknown question',
    withGate('ec-grounds', { requires: ['answered:nothing'], citeFor: {} }),
    /gate "ec-grounds" depends on unknown question "nothing"/,
  ],
  [
    'a gate on standards that nobody assesses',
    closureWith(() => ({ assessesStandards: false })),
    /gate "cl-close" depends on standards, which nobody assesses/,
  ],
  [
    'a gate on activation that nobody is told of',
    { ...soundEdition, contacts: [] },
    /gate "cl-close" depends on activation, and no contact is told of it/,
  ],
  // Gates
  [
    'a gate before an unknown stage',
    withGate('ec-grounds', { step: 'enter-stage:nowhere' }),
    /stands before unknown stage "nowhere"/,
  ],
  [
    'a gate before a passage that is not there',
    withGate('ec-to-closure', { step: 'step-to:decommissioning' }),
    /gate "ec-to-closure" stands before "decommissioning", and no passage leads there/,
  ],
  [
    'a gate citing for what it does not require',
    withGate('ec-grounds', { citeFor: { 'sign-off': 'Code 5.19' } }),
    /cites for "sign-off"/,
  ],
  ['5.22 with an override', withGate(never, { mayOverride: true }), /must have no override \(Code 5\.22\)/],
  [
    '5.22 requiring something that can be given',
    withGate(never, { requires: ['rationale'] }),
    /must require "never" \(Code 5\.22\)/,
  ],
  ['5.22 under another paragraph', withGate(never, { cite: 'Code 5.21' }), /must cite Code 5\.22/],
  [
    'no gate for 5.22',
    changed(({ gates }) => ({ gates: gates.filter(({ id }) => id !== never) })),
    /escalating-concerns: no gate forbids requiring a voluntary suspension/,
  ],
  [
    'no gate for 5.22 in a transitional case that can suspend',
    changed(({ gates }) => ({ id: 'transitional', gates: gates.filter(({ id }) => id !== never) })),
    /transitional: no gate forbids requiring a voluntary suspension/,
  ],
  [
    'another step forbidden for ever',
    withGate('ec-grounds', { requires: ['never'], citeFor: {} }),
    /forbids a step that the documents allow/,
  ],
  // Drafts
  [
    'a draft with an unknown place',
    withBlock({ kind: 'paragraph', text: { en: 'x', cy: '{nothing}' } }),
    /uses unknown field "nothing"/,
  ],
  [
    'a draft paragraph on an unknown condition',
    withBlock({ kind: 'paragraph', text, if: 'nothing' }),
    /uses unknown field "nothing"/,
  ],
  [
    'a report with an unknown place',
    changed(({ reports }) => ({
      reports: reports.map((report) => ({
        ...report,
        blocks: [{ kind: 'paragraph', text: words('{who}') }],
      })),
    })),
    /draft "minutes" uses unknown field "who"/,
  ],
  [
    'a draft list over a field that is none',
    withBlock({ kind: 'list', text, each: 'reference' }),
    /repeats "reference", which is not a list/,
  ],
  ['a list over nothing', withBlock({ kind: 'list', text }), /a list, and only a list, repeats a field/],
  [
    'a field twice',
    changed(({ letters }) => ({
      letters: letters.map((letter) => ({ ...letter, fields: twice(letter.fields) })),
    })),
    /field "reference" of draft "default" stands twice/,
  ],
  [
    'a date that comes from the case',
    changed(({ letters }) => ({
      letters: letters.map((letter) => ({ ...letter, fields: first(letter.fields, { kind: 'date' }) })),
    })),
    /takes the date "reference" from the case/,
  ],
];

test.each(unsound)('%s is rejected', (_what, edition, says) => {
  expect(() => checkEdition(edition)).toThrow(says);
});

test('a transitional case that cannot suspend needs no gate for 5.22', () => {
  const noGates = (id: Procedure['id']): Edition => ({
    ...soundEdition,
    procedures: soundEdition.procedures
      .filter((procedure) => procedure.id === 'closure')
      .map((procedure) => ({ ...procedure, id, gates: [], assessesStandards: false })),
  });
  expect(() => checkEdition(noGates('transitional'))).not.toThrow();
  expect(() => checkEdition(noGates('closure'))).toThrow(/voluntary suspension/);
});
