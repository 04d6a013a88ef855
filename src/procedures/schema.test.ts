import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { entryLogs } from '../case/commands.ts';
import { logNames } from './consistency/facts.ts';
import { checkEdition, editionShape } from './schema.ts';
import {
  changed,
  first,
  withDuty,
  withGate,
  closureWith,
  twice,
  borrowed,
  text,
  never,
  type Unsound,
} from './testing/one-thing-wrong.ts';
import { soundEdition } from './testing/sound-edition.ts';
import type { Edition, Procedure } from './types.ts';

/** Each check has an edition that it must reject: a sound one with one thing wrong. */

test('the sound edition is sound', () => {
  expect(checkEdition(soundEdition)).toBe(soundEdition);
});

test('the shape knows every member of an edition, and no others', () => {
  type Shape = z.output<typeof editionShape>;
  expectTypeOf<Shape>().toExtend<Edition>();
  expectTypeOf<Procedure>().toExtend<Shape['procedures'][number]>();
  expectTypeOf<Omit<Edition, 'sources'>>().toExtend<Omit<Shape, 'sources'>>();
  expect(editionShape.parse(soundEdition)).toEqual(soundEdition);
});

test('the logs are those of the case', () => {
  expect([...logNames]).toEqual([...entryLogs]);
});

const unsound: readonly Unsound[] = [
  // Ids
  ['an id of the wrong form', withDuty({ id: 'Not An Id' }), /duties\[0\]\.id/],
  ['a stage twice', changed(({ stages }) => ({ stages: twice(stages) })), /stage "evidence" stands twice/],
  ['a duty twice', changed(({ duties }) => ({ duties: twice(duties) })), /duty "ec-write" stands twice/],
  [
    'a duty of another procedure',
    closureWith(({ duties }) => ({ duties: [...duties, ...first(duties, { id: 'ec-write' })] })),
    /closure: duty "ec-write" stands in escalating-concerns already/,
  ],
  [
    'a section and its items twice',
    changed(({ sections }) => ({ sections: twice(sections) })),
    /section "first" stands twice.*item "ec-item-must" stands twice/,
  ],
  [
    'a section and its items in another procedure',
    borrowed('sections'),
    /section "first" stands in escalating-concerns already.*item "ec-item-must" stands in/,
  ],
  ['a gate twice', changed(({ gates }) => ({ gates: twice(gates) })), /gate ".*" stands twice/],
  [
    'another gate under the same id',
    withGate(never, { text }),
    /closure: gate "no-required-voluntary-suspension" stands in escalating-concerns already/,
  ],
  ['a letter twice', changed(({ letters }) => ({ letters: twice(letters) })), /draft "default" stands twice/],
  [
    'a notification twice',
    changed(({ notifications }) => ({ notifications: twice(notifications) })),
    /draft "ec-notification" stands twice/,
  ],
  ['a report twice', changed(({ reports }) => ({ reports: twice(reports) })), /draft "minutes" stands twice/],
  [
    'a letter and a report of one name',
    changed(({ letters }) => ({ letters: first(letters, { id: 'minutes' }) })),
    /draft "minutes" stands twice/,
  ],
  [
    'another report under the same id',
    closureWith(({ reports }) => ({ reports: first(reports, { title: text }) })),
    /draft "minutes" stands in escalating-concerns already/,
  ],
  [
    'a milestone in two procedures',
    borrowed('milestones'),
    /milestone "report-received" stands in escalating-concerns already/,
  ],
  [
    'a question in two procedures',
    borrowed('questions'),
    /question "remedied" stands in escalating-concerns already/,
  ],
  [
    'a passage twice',
    changed(({ passages }) => ({ passages: twice(passages) })),
    /passage "to-closure" stands twice/,
  ],
  ['a role twice', changed(({ roles }) => ({ roles: twice(roles) })), /role "lead-officer" stands twice/],
  [
    'another role under the same id',
    closureWith(({ roles }) => ({ roles: first(roles, { title: text }) })),
    /role "lead-officer" stands in escalating-concerns already/,
  ],
  [
    'a criterion twice',
    changed(({ criteria }) => ({ criteria: twice(criteria) })),
    /criterion "staffing" stands twice/,
  ],
  [
    'a service type twice',
    { ...soundEdition, serviceTypes: twice(soundEdition.serviceTypes) },
    /service type "care-home" stands twice/,
  ],
  [
    'a contact twice',
    { ...soundEdition, contacts: twice(soundEdition.contacts) },
    /contact "duty-desk" stands twice/,
  ],
  [
    'a standard twice',
    { ...soundEdition, standards: twice(soundEdition.standards) },
    /standard "standard-1" stands twice/,
  ],
  [
    'a line of the calendar twice',
    { ...soundEdition, calendar: twice(soundEdition.calendar) },
    /line of the calendar "survey" stands twice/,
  ],
  [
    'a procedure and its prefix twice',
    { ...soundEdition, procedures: twice(soundEdition.procedures) },
    /procedure "escalating-concerns" stands twice; prefix "EC" stands twice/,
  ],
  // Texts and citations
  ['an empty Welsh text', withDuty({ text: { en: 'words', cy: ' ' } }), /empty text/],
  ['an empty English text', withDuty({ text: { en: '', cy: 'geiriau' } }), /empty text/],
  ['a citation of no known form', withDuty({ cite: 'Code page 3' }), /not a citation of a known form/],
  ['a further citation of no known form', withDuty({ also: ['Code 8.8'] }), /not a citation of a known form/],
  ...(['Code', 'NF', 'CIW', 'PFP'] as const).map(
    (short) =>
      [
        `citing ${short} without listing it`,
        { ...soundEdition, sources: soundEdition.sources.filter((source) => source.short !== short) },
        new RegExp(`source "${short}" is cited and not listed`),
      ] as const,
  ),
  // People and overlays
  [
    'no role that leads',
    changed(({ roles }) => ({ roles: roles.map(({ lead: _lead, ...role }) => role) })),
    /escalating-concerns: no role leads/,
  ],
  [
    'a text of an overlay that is not listed',
    withDuty({ local: { text, overlay: 'nobody' } }),
    /overlay "nobody" has changed texts and is not listed/,
  ],
];

test.each(unsound)('%s is rejected', (_what, edition, says) => {
  expect(() => checkEdition(edition)).toThrow(says);
});
