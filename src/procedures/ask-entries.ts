import { sourceOf } from './citations.ts';
import type { Citation, Cited, Edition, Force, Local, Procedure, ProcedureId, Text } from './types.ts';

/** One text of an edition that may answer a question. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** Null for what belongs to the edition as a whole. */
  readonly procedure: ProcedureId | null;
  readonly cite: Citation;
  readonly also: readonly Citation[];
  /** A criterion, a role or a letter asks nothing by itself, so it has none. */
  readonly force: Force | null;
  readonly text: Text;
  /** Words under which it stands: headings, prompts. */
  readonly about: Text;
  /** Title of the document that is cited. */
  readonly document: Text;
}

export type EntryKind =
  | 'duty'
  | 'gate'
  | 'item'
  | 'question'
  | 'criterion'
  | 'meeting'
  | 'stage'
  | 'passage'
  | 'milestone'
  | 'letter'
  | 'notification'
  | 'report'
  | 'role'
  | 'service'
  | 'contact'
  | 'standard'
  | 'calendar';

export const entriesOf = (edition: Edition): readonly Entry[] => {
  const documents = new Map(edition.sources.map(({ short, title }) => [short, title]));
  const entry = (
    kind: EntryKind,
    procedure: ProcedureId | null,
    from: { readonly id: string; readonly text: Text } & Cited & Local,
    force: Force | null,
    about: readonly Text[] = [],
  ): Entry => ({
    id: from.id,
    kind,
    procedure,
    cite: from.cite,
    also: from.also ?? [],
    force,
    // A council's own wording is what its people go by; the national one stays findable.
    text: from.local?.text ?? from.text,
    about: joined([...about, ...(from.local === undefined ? [] : [from.text])]),
    document: documents.get(sourceOf(from.cite) ?? '') ?? edition.title,
  });
  return [
    ...edition.procedures.flatMap((procedure) => procedureEntries(procedure, entry)),
    ...edition.serviceTypes.map((type) =>
      entry('service', null, { ...type, text: spoken(type.title, scopes[type.scope]) }, null),
    ),
    ...edition.standards.map((standard) =>
      entry('standard', null, { ...standard, text: standard.title }, null, standard.prompts),
    ),
    ...edition.contacts.map((contact) => entry('contact', null, { ...contact, text: contact.title }, null)),
    ...edition.calendar.map((line) =>
      entry('calendar', null, { ...line, text: spoken(line.title, line.frequency) }, null),
    ),
  ];
};

type MakeEntry = (
  kind: EntryKind,
  procedure: ProcedureId | null,
  from: { readonly id: string; readonly text: Text } & Cited & Local,
  force: Force | null,
  about?: readonly Text[],
) => Entry;

const procedureEntries = (procedure: Procedure, entry: MakeEntry): readonly Entry[] => {
  const { id, title, firstMeeting } = procedure;
  const titled = <One extends { readonly title: Text }>(one: One): One & { readonly text: Text } => ({
    ...one,
    text: one.title,
  });
  return [
    // A gate that nobody may pass stands on a must; one that a lead may pass, on guidance.
    ...procedure.gates.map((gate) => entry('gate', id, gate, gate.mayOverride ? 'should' : 'must', [title])),
    ...procedure.duties.map((duty) => entry('duty', id, duty, duty.force, [title])),
    ...procedure.sections.flatMap((section) =>
      section.items.map((item) => entry('item', id, item, item.force, [section.title, title])),
    ),
    ...procedure.questions.map((question) =>
      entry(
        'question',
        id,
        {
          ...question,
          text: answered(
            question.text,
            question.answers.map(({ text }) => text),
          ),
        },
        null,
        [title],
      ),
    ),
    ...procedure.passages.map((passage) => entry('passage', id, passage, null, [title])),
    ...procedure.milestones.map((milestone) => entry('milestone', id, titled(milestone), null, [title])),
    ...procedure.stages.map((stage) =>
      entry('stage', id, { ...stage, text: spoken(stage.title, stage.purpose) }, null, [title]),
    ),
    ...procedure.letters.map((letter) =>
      entry('letter', id, { ...letter, text: spoken(kinds.letter, letter.title) }, null, [
        letter.subject,
        title,
      ]),
    ),
    ...procedure.notifications.map((one) =>
      entry('notification', id, { ...one, text: spoken(kinds.notification, one.title) }, null, [
        ...one.recipients.map(({ name }) => name),
        title,
      ]),
    ),
    ...procedure.reports.map((report) =>
      entry('report', id, { ...report, text: spoken(kinds.report, report.title) }, null, [title]),
    ),
    ...procedure.roles.map((role) => entry('role', id, titled(role), null, [kinds.role])),
    ...procedure.criteria.map((criterion) => entry('criterion', id, criterion, null, [title])),
    ...(firstMeeting?.limit.reading === undefined
      ? []
      : [
          entry(
            'meeting',
            id,
            { id: 'first-meeting', cite: firstMeeting.cite, text: firstMeeting.limit.reading },
            'should',
            [title],
          ),
        ]),
  ];
};

const spoken = (name: Text, text: Text): Text => ({
  en: `${name.en}: ${text.en}`,
  cy: `${name.cy}: ${text.cy}`,
});

const answered = (question: Text, answers: readonly Text[]): Text => ({
  en: `${question.en} (${answers.map(({ en }) => en).join(' / ')})`,
  cy: `${question.cy} (${answers.map(({ cy }) => cy).join(' / ')})`,
});

const joined = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(' '),
  cy: texts.map(({ cy }) => cy).join(' '),
});

const kinds = {
  letter: { en: 'Letter', cy: 'Llythyr' },
  notification: { en: 'Notification', cy: 'Hysbysiad' },
  report: { en: 'Report', cy: 'Adroddiad' },
  role: { en: 'Role in the group', cy: 'Rôl yn y grŵp' },
} as const;

const scopes: Readonly<Record<Edition['serviceTypes'][number]['scope'], Text>> = {
  covered: { en: 'the procedures cover this service', cy: 'mae’r gweithdrefnau’n cwmpasu’r gwasanaeth hwn' },
  excluded: {
    en: 'the procedures do not cover this service; it is excluded',
    cy: 'nid yw’r gweithdrefnau’n cwmpasu’r gwasanaeth hwn; mae wedi’i eithrio',
  },
  'good-practice': {
    en: 'the procedures are good practice only for this service',
    cy: 'arfer da yn unig yw’r gweithdrefnau ar gyfer y gwasanaeth hwn',
  },
};
