import { describe, expect, test } from 'vitest';
import type { Command } from '../case/commands.ts';
import { currentEdition } from '../procedures/editions/index.ts';
import { draftLetter, draftNotification } from './draft.ts';
import { after, at, open, procedureOf, viewOf } from './given.ts';

const addAction: Command = {
  type: 'addAction',
  action: { text: 'Train <all> staff', source: 'contract', owner: 'Rhith Esiampl', due: '2026-12-14' },
  providerResponse: 'Agreed.',
};
const view = () => viewOf(after(open('escalating-concerns'), addAction));
const letter = (id: string) => {
  const found = procedureOf('escalating-concerns').letters.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no letter ${id}`);
  return found;
};

test('fields come from the case, in the language of the letter', () => {
  const draft = draftLetter(view(), letter('concerns-and-mitigations'), 'cy', { now: at });
  expect(draft.fields).toMatchObject({
    reference: 'EC-2026-0007',
    'responsible-individual': 'Dychmyg Esiampl',
    date: 'dydd Llun 23 Tachwedd 2026',
    signatory: 'Mari Enghraifft',
    'signatory-role': 'Swyddog arweiniol',
    // What the case was opened on; what shows it stands under it.
    concerns: 'Ansawdd neu ddiogelwch y gwasanaeth\nMethiant sy’n parhau neu’n digwydd dro ar ôl tro',
    evidence: 'Night shifts without a nurse',
    mitigations: 'Train <all> staff (Rhith Esiampl, dydd Llun 14 Rhagfyr 2026)',
  });
  expect(draft.subject).toBe(
    'Tŷ Gwyn <Rehearsal & Co>: pryderon, risgiau a mesurau lliniaru gofynnol (EC-2026-0007)',
  );
});

test('what is missing is named and stands in the text as its label', () => {
  const draft = draftLetter(view(), letter('concerns-and-mitigations'), 'en', { now: at });
  expect(draft.missing).toEqual(['risks', 'breaches', 'remedy-by']);
  expect(draft.html).toContain('[Our assessment of the risks]');
  const filled = draftLetter(view(), letter('concerns-and-mitigations'), 'en', {
    now: at,
    fields: { risks: 'Falls at night.', breaches: 'Clause 4.', 'remedy-by': '2026-12-14' },
  });
  expect(filled.missing).toEqual([]);
  expect(filled.html).toContain('Monday 14 December 2026');
  expect(filled.html).not.toContain('[');
});

test('both languages: Welsh first, each marked, and a form filled in English does not leak into the Welsh', () => {
  const english = draftLetter(view(), letter('concerns-and-mitigations'), 'en', { now: at });
  const draft = draftLetter(view(), letter('concerns-and-mitigations'), 'both', {
    now: at,
    fields: { ...english.fields, risks: 'Falls', breaches: 'Clause 4', 'remedy-by': '2026-12-14' },
  });
  const [welsh = '', second = ''] = draft.html.split('<hr>');
  expect(welsh).toContain('<div lang="cy">');
  expect(second).toContain('<div lang="en">');
  expect(welsh).toContain('Annwyl Dychmyg Esiampl');
  expect(welsh).toContain('Rhagfyr');
  expect(welsh).not.toContain('December');
  expect(second).toContain('December');
});

test('everything that a person typed is escaped, and a {place} in it stays as typed', () => {
  const { html } = draftLetter(view(), letter('concerns-and-mitigations'), 'en', {
    now: at,
    fields: {
      risks: '<script>alert(1)</script> {breaches}',
      breaches: '"quoted" & more',
      'remedy-by': 'soon',
    },
  });
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {breaches}');
  expect(html).toContain('&quot;quoted&quot; &amp; more');
  expect(html).toContain('Train &lt;all&gt; staff');
});

test('an optional paragraph without its field is left out', () => {
  const { html } = draftLetter(view(), letter('concerns-and-mitigations'), 'en', { now: at });
  expect(html).not.toContain('next meeting');
});

test('a subject is never longer than Outlook takes', () => {
  const long = viewOf(after(open('escalating-concerns')));
  const draft = draftLetter(
    { ...long, service: { ...long.service, name: 'N'.repeat(200) } },
    letter('plan-agreed'),
    'both',
    { now: at },
  );
  expect(draft.subject).toHaveLength(255);
});

describe.each(currentEdition('WLS').procedures)('$id', (procedure) => {
  const { id } = procedure;

  test.each([...procedure.letters])('letter $id is whole in both languages', (template) => {
    const given = Object.fromEntries(
      template.fields.map((field) => [field.id, field.kind === 'date' ? '2026-12-14' : 'filled in']),
    );
    const draft = draftLetter(viewOf(after(open(id))), template, 'both', { now: at, fields: given });
    expect(draft.missing).toEqual([]);
    expect(draft.html).not.toMatch(/\{[a-z-]+\}|undefined|\[/);
    expect(draft.html.match(/<div lang=/g)).toHaveLength(2);
  });

  test.each([...procedure.reports])('report $id is whole in both languages', (template) => {
    const given = Object.fromEntries(
      template.fields
        .filter(({ from }) => from === undefined)
        .map((field) => [field.id, field.kind === 'date' ? '2026-12-14' : 'filled in']),
    );
    for (const language of ['en', 'cy'] as const) {
      const draft = draftNotification(viewOf(after(open(id))), template, language, {
        now: at,
        fields: given,
      });
      expect(draft.html).not.toMatch(/\{[a-z-]+\}|undefined/);
    }
  });

  test.each([...procedure.notifications])(
    'notification $id asks for what the case cannot know',
    (template) => {
      const asked = template.fields.filter(({ from }) => from === undefined).map((field) => field.id);
      const given = Object.fromEntries(asked.map((field) => [field, 'filled in']));
      for (const language of ['en', 'cy'] as const) {
        const empty = draftNotification(viewOf(after(open(id))), template, language, { now: at });
        expect(asked).toEqual(expect.arrayContaining([...empty.missing]));
        const draft = draftNotification(viewOf(after(open(id))), template, language, {
          now: at,
          fields: given,
        });
        expect(draft.missing).toEqual([]);
        expect(draft.html).not.toMatch(/\{[a-z-]+\}|undefined|\[/);
      }
    },
  );
});
