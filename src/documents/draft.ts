import { sayDate } from '../calendar/say-date.ts';
import { valueOf } from '../case/values.ts';
import type { CaseView } from '../case/view-schema.ts';
import type {
  DraftBlock,
  DraftField,
  Language,
  LetterTemplate,
  NotificationTemplate,
  ReportTemplate,
  Text,
} from '../procedures/types.ts';
import { retoldRegisterNumbers } from '../language/register-numbers.ts';
import type { Block, DocumentModel, Part } from './model.ts';
import { toHtml } from './to-html.ts';
import { wordingOf } from './wording.ts';

/** A letter or notification as it would go out now, with what is still to be filled in. */
export interface Draft {
  readonly subject: string;
  readonly model: DocumentModel;
  /** For a message body or a preview. */
  readonly html: string;
  /** Every field of the template: what was given, else what the case knows, else empty. */
  readonly fields: Readonly<Record<string, string>>;
  /** Ids of required fields that are empty; in the text they stand as their label in brackets. */
  readonly missing: readonly string[];
}

export interface DraftOptions {
  /** What a person has filled in or changed so far, by field id. */
  readonly fields?: Readonly<Record<string, string>>;
  /** ISO instant: the date of the document. */
  readonly now: string;
  /** Instants at which the fields may have been filled; see `wordsOf`. */
  readonly filledAt?: readonly string[];
  /** In which language the fields' values are shown when the document has both. */
  readonly preferred?: Language;
}

type Template = Pick<LetterTemplate, 'fields' | 'blocks' | 'title'>;

/** A letter for the case, in one language or, `both`, in Welsh and then English. */
export const draftLetter = (
  view: CaseView,
  template: LetterTemplate,
  language: Language | 'both',
  options: DraftOptions,
): Draft => {
  const languages = languagesOf(template.alwaysBoth === true ? 'both' : language);
  const subjects = languages.map((one) =>
    filledIn(template.subject[one], wordsOf(view, template, one, options)),
  );
  return draftOf(view, template, languages, subjects.join(' · '), null, options);
};

/** A notification or report for the case; `both` puts Welsh and English into one text, for a preview. */
export const draftNotification = (
  view: CaseView,
  template: NotificationTemplate | ReportTemplate,
  language: Language | 'both',
  options: DraftOptions,
): Draft => {
  const languages = languagesOf(language);
  const subject = languages.map((one) => `${template.title[one]}: ${view.service.name}`).join(' · ');
  return draftOf(view, template, languages, `${subject} (${view.ref})`, template.title, options);
};

const languagesOf = (language: Language | 'both'): readonly Language[] =>
  language === 'both' ? ['cy', 'en'] : [language];

const draftOf = (
  view: CaseView,
  template: Template,
  languages: readonly Language[],
  subject: string,
  title: Text | null,
  options: DraftOptions,
): Draft => {
  const parts = languages.map((language): Part => ({
    language,
    title: title?.[language] ?? null,
    blocks: blocksIn(template, language, wordsOf(view, template, language, options)),
  }));
  const model = { title: subject, reference: view.ref, writtenAt: options.now, parts };
  const shown = options.preferred ?? 'en';
  const fields = fieldsIn(view, template, languages.length === 1 ? (languages[0] ?? shown) : shown, options);
  return {
    subject: subject.slice(0, longestSubject),
    model,
    html: toHtml(model),
    fields,
    missing: template.fields
      .filter(({ id, required }) => required && (fields[id] ?? '').trim() === '')
      .map(({ id }) => id),
  };
};

/** Outlook takes no more (PLATFORM §9). */
const longestSubject = 255;

type Words = ReadonlyMap<string, string>;

const known = (view: CaseView, field: DraftField, language: Language, instant: string): string =>
  field.from === undefined ? '' : valueOf(view, field.from, language, wordingOf(language, instant));

const fieldsIn = (
  view: CaseView,
  { fields }: Template,
  language: Language,
  { fields: given = {}, now }: DraftOptions,
): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map((field) => [field.id, given[field.id] ?? known(view, field, language, now)]));

/**
 * What stands for each field in one language. A field that still holds, in either language, what the case
 * says is said anew in this one: a form is filled in one language and its document goes out in both. Dates
 * that a person gave are put into words.
 */
const wordsOf = (
  view: CaseView,
  { fields }: Template,
  language: Language,
  { fields: given = {}, now, filledAt = [] }: DraftOptions,
): Words =>
  new Map(
    fields.map((field): [string, string] => {
      const value = given[field.id];
      if (value === undefined) return [field.id, known(view, field, language, now)];
      if (field.from === 'people-in-register')
        return [field.id, retoldRegisterNumbers(value.trim(), language)];
      const from = [now, ...filledAt].find((instant) =>
        (['en', 'cy'] as const).some((one) => known(view, field, one, instant) === value),
      );
      if (from !== undefined) return [field.id, known(view, field, language, from)];
      return [field.id, isDate(field, value) ? sayDate(value.trim(), language) : value.trim()];
    }),
  );

const isDate = ({ kind }: DraftField, value: string): boolean =>
  kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim()) && !Number.isNaN(Date.parse(value.trim()));

const blocksIn = (template: Template, language: Language, words: Words): readonly Block[] => {
  const fields = new Map(template.fields.map((field) => [field.id, field]));
  const shown = new Map(
    template.fields.map(({ id, label, required }) => {
      const value = words.get(id) ?? '';
      return [id, value === '' && required ? `[${label[language]}]` : value];
    }),
  );
  return template.blocks
    .filter(
      (block) =>
        block.if === undefined || fields.get(block.if)?.required === true || words.get(block.if) !== '',
    )
    .map((block) => blockIn(block, language, shown));
};

const blockIn = (block: DraftBlock, language: Language, shown: Words): Block => {
  const text = filledIn(block.text[language], shown);
  if (block.kind !== 'list') return { kind: block.kind, text };
  const entries = (shown.get(block.each ?? '') ?? '')
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return { kind: 'list', lead: text, entries };
};

/** Values are put in once and never looked at again: a `{place}` inside one stays as it was typed. */
const filledIn = (text: string, words: Words): string =>
  text.replaceAll(/\{([^{}]+)\}/g, (place, id: string) => words.get(id) ?? place);
