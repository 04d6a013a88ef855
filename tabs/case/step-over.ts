import type { CaseView } from '../../src/case/view-schema.ts';
import { evidenceSchema, openCase } from '../../src/case/commands.ts';
import { names } from '../../src/language/names.ts';
import type { CaseCommand } from '../api/asks.ts';
import type { Ask } from '../components/ask-dialog.tsx';
import { type FormField, given, linesOf, rowsOf, type Values } from '../components/fields.ts';
import type { Words } from '../components/words.tsx';

type Passage = CaseView['passages'][number];
/** As much of a case as decides what is asked. */
type From = Pick<CaseView, 'procedure' | 'qualityAssurance' | 'closureKind' | 'planned' | 'closesOn'>;

const procedureIds = openCase.shape.procedure;
const sources = evidenceSchema.shape.source.options;

/** What is asked of evidence, wherever it is added to a case. */
export const evidenceFields = ({ say }: Words): readonly FormField[] => [
  { name: 'text', label: say('tabCase.evidence.text'), kind: 'text', required: true },
  {
    name: 'source',
    label: say('tabCase.evidence.source'),
    kind: 'choice',
    required: true,
    initial: 'contract-monitoring',
    options: sources.map((source) => ({ value: source, label: say(names.evidenceSource[source]) })),
  },
  { name: 'link', label: say('tab.case.link'), kind: 'link' },
];

export const typedEvidence = (values: Values) => ({
  text: values['text']?.trim() ?? '',
  source: sources.find((source) => source === values['source']) ?? ('other' as const),
  ...given('link', values['link']),
});

const headings = { area: 'tab.open.area', nature: 'tab.open.nature', reason: 'tab.open.reason' } as const;

/** Whether Code 5.9's question is put: into escalating concerns, from where quality assurance is not the answer itself. */
const asksQuality = (view: From, passage: Passage): boolean =>
  passage.to.id === 'escalating-concerns' &&
  view.procedure.id !== 'quality-assurance' &&
  view.qualityAssurance?.considered !== true;

/** The command for what was typed; what was left empty is left out, and the case says what is missing. */
export const stepCommand = (
  view: From,
  passage: Passage,
  values: Values,
): Extract<CaseCommand, { type: 'stepToProcedure' }> => {
  const evidence = rowsOf(values['evidence']).map(typedEvidence);
  const criteria = ['area', 'nature', 'reasons'].flatMap((group) => linesOf(values[group]));
  const kind = values['closureKind'];
  const planned = values['planned'];
  return {
    type: 'stepToProcedure',
    procedure: procedureIds.parse(passage.to.id),
    reason: values['reason']?.trim() ?? '',
    ...(criteria.length > 0 ? { criteria } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(asksQuality(view, passage) && values['quality'] === 'yes'
      ? { qualityAssurance: { considered: true, ...given('note', values['qualityNote']) } }
      : {}),
    ...(kind === 'voluntary' || kind === 'enforced' ? { closureKind: kind } : {}),
    ...(planned === 'yes' || planned === 'no' ? { planned: planned === 'yes' } : {}),
    ...given('closesOn', values['closesOn']),
  };
};

/** What is asked before a case steps over to another procedure. */
export const askToStep = (view: From, passage: Passage, words: Words): Ask => {
  const { say, text } = words;
  const procedure = text(passage.to.title);
  const fields: FormField[] = [
    { name: 'reason', label: say('tabCase.way.reason'), kind: 'text', required: true },
  ];
  for (const group of ['area', 'nature', 'reason'] as const) {
    const criteria = passage.criteria.filter((one) => one.group === group);
    if (criteria.length > 0)
      fields.push({
        // The reason itself is a field too.
        name: group === 'reason' ? 'reasons' : group,
        label: say(headings[group]),
        kind: 'checks',
        options: criteria.map((one) => ({ value: one.id, label: `${text(one.text)} (${one.cite})` })),
      });
  }
  if (asksQuality(view, passage))
    fields.push(
      { name: 'quality', label: say('tabCase.way.quality'), kind: 'check' },
      { name: 'qualityNote', label: say('tabCase.way.qualityNote'), kind: 'text' },
    );
  if (passage.asksClosure)
    fields.push(
      {
        name: 'closureKind',
        label: say('tabCase.open.closureKind'),
        kind: 'radio',
        required: true,
        initial: view.closureKind ?? '',
        options: [
          { value: 'voluntary', label: say(names.closureKind.voluntary) },
          { value: 'enforced', label: say(names.closureKind.enforced) },
          { value: 'unknown', label: say('tabCase.open.closureUnknown') },
        ],
      },
      {
        name: 'planned',
        label: say('tabCase.open.planned'),
        kind: 'radio',
        required: true,
        initial: view.planned === null ? '' : view.planned ? 'yes' : 'no',
        options: [
          { value: 'yes', label: say('tabCase.open.plannedYes') },
          { value: 'no', label: say('tabCase.open.plannedNo') },
          { value: 'unknown', label: say('tabCase.open.closureUnknown') },
        ],
      },
      { name: 'closesOn', label: say('tab.open.closesOn'), kind: 'date', initial: view.closesOn ?? '' },
    );
  fields.push({
    name: 'evidence',
    label: say('tabCase.way.moreEvidence'),
    hint: say('tabCase.way.moreEvidenceHint'),
    kind: 'rows',
    row: {
      fields: evidenceFields(words),
      title: (number) => say('tab.open.evidenceNumber', { number }),
      add: say('tabCase.evidence.another'),
      remove: (number) => say('tab.open.removeEvidence', { number }),
    },
  });
  return {
    title: say('tabCase.way.stepOver', { procedure }),
    intro: `${text(passage.text)} ${say('tabCase.way.stepIntro', { from: text(view.procedure.title) })}`,
    fields,
    submit: say('tabCase.way.stepSubmit'),
    command: (values) => stepCommand(view, passage, values),
    done: say('tabCase.way.stepped', { procedure }),
  };
};
