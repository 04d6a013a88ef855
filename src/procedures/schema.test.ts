import { expect, test } from 'vitest';
import { wales2026 } from './editions/wales-2026/index.ts';
import { checkEdition } from './schema.ts';
import type { DraftBlock, Duty, Edition, Gate, Procedure } from './types.ts';

/** Each check has an edition that it must reject: wales-2026 with one thing wrong. */

const changed = (change: (procedure: Procedure) => Partial<Procedure>): Edition => ({
  ...wales2026,
  procedures: wales2026.procedures.map((procedure, index) =>
    index === 0 ? { ...procedure, ...change(procedure) } : procedure,
  ),
});

const withDuty = (change: Partial<Duty>): Edition =>
  changed(({ duties }) => ({
    duties: duties.map((duty, index) => (index === 0 ? { ...duty, ...change } : duty)),
  }));

const withGate = (id: string, change: Partial<Gate>): Edition =>
  changed(({ gates }) => ({ gates: gates.map((gate) => (gate.id === id ? { ...gate, ...change } : gate)) }));

const withBlock = (block: DraftBlock): Edition =>
  changed(({ letters }) => ({
    letters: letters.map((letter) => ({ ...letter, blocks: [...letter.blocks, block] })),
  }));

const twice = <T>(things: readonly T[]): readonly T[] => [...things, ...things.slice(0, 1)];

const text = { en: 'x', cy: 'x' };
const never = 'no-required-voluntary-suspension';

test('wales-2026 is sound', () => {
  expect(checkEdition(wales2026)).toBe(wales2026);
});

const unsound: readonly (readonly [what: string, edition: Edition, says: RegExp])[] = [
  ['an id of the wrong form', withDuty({ id: 'Not An Id' }), /duties\[0\]\.id/],
  ['a stage twice', changed(({ stages }) => ({ stages: twice(stages) })), /stage "evidence" stands twice/],
  ['a duty twice', changed(({ duties }) => ({ duties: twice(duties) })), /duty ".*" stands twice/],
  [
    'a section and its items twice',
    changed(({ sections }) => ({ sections: twice(sections) })),
    /section "trigger" stands twice.*item ".*" stands twice/,
  ],
  ['a gate twice', changed(({ gates }) => ({ gates: twice(gates) })), /gate ".*" stands twice/],
  ['a letter twice', changed(({ letters }) => ({ letters: twice(letters) })), /letter ".*" stands twice/],
  [
    'a notification twice',
    changed(({ notifications }) => ({ notifications: twice(notifications) })),
    /notification ".*" stands twice/,
  ],
  ['a role twice', changed(({ roles }) => ({ roles: twice(roles) })), /role "lead-officer" stands twice/],
  [
    'a criterion twice',
    changed(({ criteria }) => ({ criteria: twice(criteria) })),
    /criterion ".*" stands twice/,
  ],
  [
    'a service type twice',
    { ...wales2026, serviceTypes: twice(wales2026.serviceTypes) },
    /service type "care-home" stands twice/,
  ],
  [
    'a procedure and its prefix twice',
    { ...wales2026, procedures: twice(wales2026.procedures) },
    /procedure "escalating-concerns" stands twice; prefix "EC" stands twice/,
  ],
  ['an unknown first stage', changed(() => ({ firstStage: 'nowhere' })), /first stage "nowhere" is unknown/],
  [
    'a step to an unknown stage',
    changed(({ stages }) => ({ stages: stages.map((stage) => ({ ...stage, next: ['nowhere'] })) })),
    /leads to unknown "nowhere"/,
  ],
  [
    'a stage that nothing leads to',
    changed(({ stages }) => ({
      stages: stages.map((stage) => (stage.id === 'plan' ? { ...stage, next: [], mayClose: true } : stage)),
    })),
    /stage "improvement" cannot be reached/,
  ],
  [
    'a stage from which nothing closes',
    changed(({ stages }) => ({ stages: stages.map(({ mayClose: _may, ...stage }) => stage) })),
    /from stage "review" the case can never be closed/,
  ],
  ['an empty Welsh text', withDuty({ text: { en: 'words', cy: ' ' } }), /empty text/],
  ['an empty English text', withDuty({ text: { en: '', cy: 'geiriau' } }), /empty text/],
  ['a citation of no known form', withDuty({ cite: 'Code page 3' }), /not a citation of a known form/],
  [
    'a citation of an unlisted source',
    withDuty({ cite: 'CIW 5.11' }),
    /source "CIW" is cited and not listed/,
  ],
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
    'a duty met by an unknown item',
    withDuty({ metBy: { kind: 'items', items: ['nothing'] } }),
    /met by unknown item "nothing"/,
  ],
  [
    'a duty wider than the item that meets it',
    {
      ...wales2026,
      procedures: wales2026.procedures.map((procedure) => ({
        ...procedure,
        duties: procedure.duties.map(({ applies: _applies, ...duty }) => duty),
      })),
    },
    /duty "cl-transport" applies where its item "pfp-a-7.12" does not/,
  ],
  [
    'a limit of the same working day with an amount',
    withDuty({ limit: { from: 'case-opened', amount: 2, unit: 'same-working-day' } }),
    /amount is 0/,
  ],
  [
    'a gate before an unknown stage',
    withGate('open-with-evidence', { step: 'enter-stage:nowhere' }),
    /stands before unknown stage "nowhere"/,
  ],
  [
    'a gate citing for what it does not require',
    withGate('open-with-evidence', { citeFor: { rationale: 'Code 5.19' } }),
    /cites for "rationale"/,
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
    /no gate forbids requiring a voluntary suspension/,
  ],
  [
    'another step forbidden for ever',
    withGate('open-with-evidence', { requires: ['never'] }),
    /forbids a step that the documents allow/,
  ],
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
    'a draft list over a field that is none',
    withBlock({ kind: 'list', text, each: 'reference' }),
    /repeats "reference", which is not a list/,
  ],
  ['a list over nothing', withBlock({ kind: 'list', text }), /a list, and only a list, repeats a field/],
  [
    'a date that comes from the case',
    changed(({ letters }) => ({
      letters: letters.map((letter) => ({
        ...letter,
        fields: letter.fields.map((field) => ({ ...field, kind: 'date' as const })),
      })),
    })),
    /takes the date "reference" from the case/,
  ],
  [
    'no role that leads',
    changed(({ roles }) => ({ roles: roles.map(({ lead: _lead, ...role }) => role) })),
    /no role leads/,
  ],
];

test.each(unsound)('%s is rejected', (_what, edition, says) => {
  expect(() => checkEdition(edition)).toThrow(says);
});
