import { names } from '../../language/names.ts';
import type {
  ChecklistItem,
  Cited,
  DraftBlock,
  DraftField,
  Duty,
  Edition,
  Gate,
  Language,
  Local,
  Procedure,
  Text,
} from '../../procedures/types.ts';
import { citesOf, wordsFor, type Words } from './words.ts';

export type ThingKind =
  | 'stage'
  | 'question'
  | 'passage'
  | 'milestone'
  | 'duty'
  | 'section'
  | 'item'
  | 'gate'
  | 'letter'
  | 'notification'
  | 'report'
  | 'role'
  | 'criterion'
  | 'procedure'
  | 'service'
  | 'contact'
  | 'standard'
  | 'calendar'
  | 'edition';

export type Aspect =
  | 'text'
  | 'local'
  | 'cite'
  | 'force'
  | 'responsible'
  | 'limit'
  | 'met'
  | 'applies'
  | 'order'
  | 'needs'
  | 'override'
  | 'fields'
  | 'recipients'
  | 'person'
  | 'other';

/** One thing of an edition with everything it says, in words; `procedure` is null for what is the edition's own. */
export interface Thing {
  readonly key: string;
  readonly kind: ThingKind;
  readonly procedure: string | null;
  readonly cite: string;
  readonly said: Partial<Record<Aspect, string>>;
}

export const thingsOf = (edition: Edition, language: Language): readonly Thing[] => [
  ...ownThings(edition, language),
  ...edition.procedures.flatMap((procedure) => procedureThings(edition, procedure, language)),
];

const procedureThings = (edition: Edition, procedure: Procedure, language: Language): readonly Thing[] => {
  const words = wordsFor(edition, language, procedure);
  const { say, text } = words;
  const thing = (kind: ThingKind, one: { readonly id: string } & Cited, said: Thing['said']): Thing => ({
    key: `${procedure.id}/${kind}/${one.id}`,
    kind,
    procedure: procedure.id,
    cite: citesOf(one),
    said: { ...said, cite: citesOf(one) },
  });
  return [
    thing('procedure', procedure, {
      text: `${text(procedure.title)}: ${text(procedure.summary)}`,
      ...(procedure.firstMeeting === undefined
        ? {}
        : { limit: `${words.limit(procedure.firstMeeting.limit)} (${procedure.firstMeeting.cite})` }),
    }),
    ...procedure.stages.map((stage) =>
      thing('stage', stage, {
        text: `${text(stage.title)}: ${text(stage.purpose)}`,
        order: [
          ...stage.next.map((id) => words.stage(id)),
          ...(stage.mayClose === true ? [say('editionPage.stages.toClose')] : []),
        ].join('; '),
      }),
    ),
    ...procedure.questions.map((question) =>
      thing('question', question, {
        text: text(question.text),
        order: question.answers
          .map(({ text: answer, leadsTo }) => `${text(answer)} → ${leadsTo.map(words.way).join('; ')}`)
          .join('\n'),
      }),
    ),
    ...procedure.passages.map((passage) =>
      thing('passage', passage, {
        text: text(passage.text),
        order: passage.from.map((id) => words.stage(id)).join('; '),
      }),
    ),
    ...procedure.milestones.map((milestone) =>
      thing('milestone', milestone, { text: text(milestone.title) }),
    ),
    ...procedure.duties.map((duty) => thing('duty', duty, dutySaid(duty, words))),
    ...procedure.sections.flatMap((section) => [
      thing('section', section, { text: text(section.title) }),
      ...section.items.map((item) => thing('item', item, itemSaid(item, words))),
    ]),
    ...procedure.gates.map((gate) => thing('gate', gate, gateSaid(gate, words))),
    ...procedure.letters.map((letter) =>
      thing('letter', letter, {
        ...draftSaid(letter, words),
        text: [text(letter.title), text(letter.subject), blocksText(letter.blocks, words)].join('\n'),
      }),
    ),
    ...procedure.notifications.map((one) =>
      thing('notification', one, {
        ...draftSaid(one, words),
        recipients: one.recipients.map(({ name }) => text(name)).join('; '),
      }),
    ),
    ...procedure.reports.map((report) => thing('report', report, draftSaid(report, words))),
    ...procedure.roles.map((role) =>
      thing('role', role, {
        text: text(role.title),
        other: say(role.required ? 'editionPage.roles.needed' : 'editionPage.roles.optional'),
      }),
    ),
    ...procedure.criteria.map((criterion) => thing('criterion', criterion, { text: text(criterion.text) })),
  ];
};

const localSaid = ({ local }: Local, { text }: Words): Thing['said'] =>
  local === undefined ? {} : { local: text(local.text) };

const dutySaid = (duty: Duty, words: Words): Thing['said'] => ({
  text: words.text(duty.text),
  ...localSaid(duty, words),
  force: words.say(names.force[duty.force]),
  responsible: words.agency(duty.responsible),
  ...(duty.limit === undefined ? {} : { limit: words.limit(duty.limit) }),
  met: words.met(duty.metBy),
  applies: words.applies(duty.applies),
  order: duty.stages.map((id) => words.stage(id)).join('; '),
  ...(duty.when === undefined ? {} : { needs: words.requirement(duty.when) }),
  ...(duty.repeats === undefined ? {} : { other: words.amount(duty.repeats.amount, duty.repeats.unit) }),
});

const itemSaid = (item: ChecklistItem, words: Words): Thing['said'] => ({
  text: words.text(item.text),
  ...localSaid(item, words),
  force: words.say(names.force[item.force]),
  responsible: words.agency(item.responsible),
  applies: words.applies(item.applies),
});

const gateSaid = (gate: Gate, words: Words): Thing['said'] => ({
  text: `${words.step(gate.step)}: ${words.text(gate.text)}`,
  needs: gate.requires.map((one) => words.requirement(one)).join('; '),
  override: words.override(gate),
});

const draftSaid = (
  draft: {
    readonly title: Text;
    readonly fields: readonly DraftField[];
    readonly blocks: readonly DraftBlock[];
  },
  words: Words,
): Thing['said'] => ({
  text: [words.text(draft.title), blocksText(draft.blocks, words)].join('\n'),
  fields: draft.fields.map(({ label }) => words.text(label)).join('; '),
});

const blocksText = (blocks: readonly DraftBlock[], { text }: Words): string =>
  blocks.map((block) => text(block.text)).join('\n');

const ownThings = (edition: Edition, language: Language): readonly Thing[] => {
  const words = wordsFor(edition, language, null);
  const { text, say } = words;
  const thing = (kind: ThingKind, one: { readonly id: string } & Cited, said: Thing['said']): Thing => ({
    key: `/${kind}/${one.id}`,
    kind,
    procedure: null,
    cite: citesOf(one),
    said: { ...said, cite: citesOf(one) },
  });
  const closed = edition.closedDays ?? [];
  return [
    {
      key: '/edition/',
      kind: 'edition',
      procedure: null,
      cite: '',
      said: {
        text: text(edition.title),
        ...(closed.length === 0
          ? {}
          : { other: `${say('editionPage.fact.closedDays')}: ${closed.join(', ')}` }),
      },
    },
    ...edition.serviceTypes.map((type) =>
      thing('service', type, { text: text(type.title), applies: say(names.setting[type.setting]) }),
    ),
    ...edition.contacts.map((contact) =>
      thing('contact', contact, {
        text: text(contact.title),
        responsible: words.agency(contact.agency),
        ...(contact.person === undefined
          ? {}
          : { person: `${contact.person.name}, ${contact.person.phone}` }),
      }),
    ),
    ...edition.standards.map((standard) =>
      thing('standard', standard, { text: [standard.title, ...standard.prompts].map(text).join('\n') }),
    ),
    ...edition.calendar.map((entry) =>
      thing('calendar', entry, {
        text: text(entry.title),
        limit: text(entry.frequency),
        responsible: words.agency(entry.responsible),
      }),
    ),
  ];
};
