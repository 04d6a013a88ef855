import { draftLetter, draftNotification, type Draft } from '../documents/draft.ts';
import type { RegisterSummary } from '../individuals/view-schema.ts';
import { sayRegisterNumbers } from '../language/register-numbers.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { DraftField, Language, LetterTemplate, Procedure } from '../procedures/types.ts';
import type { LetterDraft } from './contract/drafts.ts';
import type { Drafts, Editions } from './parts.ts';

/** Fills drafts from the case's own edition, for the forms of tab and pane. */
export const createDrafts = (parts: {
  readonly editions: Pick<Editions, 'get'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}): Drafts => {
  /** Everything that the case has been under: what an earlier procedure offers may still be written. */
  const proceduresOf = (view: CaseView): readonly Procedure[] =>
    parts.editions
      .get(view.edition)
      .procedures.filter(({ id }) => view.procedures.some((entered) => entered.id === id));
  const now = (): string => new Date(parts.clock()).toISOString();

  return {
    letter({ view, letter, language, preferred, fields }) {
      const template = proceduresOf(view)
        .flatMap(({ letters }) => letters)
        .find(({ id }) => id === letter);
      if (template === undefined) return null;
      const wanted = template.alwaysBoth === true ? 'both' : (language ?? preferred);
      const options = { fields, preferred, now: now() };
      const draft = draftLetter(view, template, wanted, options);
      const inOne = (one: Language): LetterDraft['inEach']['en'] => {
        const { subject, html } = draftLetter(view, { ...template, alwaysBoth: false }, one, options);
        return { subject, html };
      };
      return {
        letter,
        cite: template.cite,
        title: template.title,
        language: wanted,
        subject: draft.subject,
        to: template.to,
        recipients: recipientsOf(template.to, view),
        fields: fieldsOf(template.fields, draft),
        missing: [...draft.missing],
        html: draft.html,
        inEach: { en: inOne('en'), cy: inOne('cy') },
      };
    },

    notification({ view, notification, preferred, register }) {
      const procedures = proceduresOf(view);
      const notified = procedures
        .flatMap(({ notifications }) => notifications)
        .find(({ id }) => id === notification);
      const template =
        notified ?? procedures.flatMap(({ reports }) => reports).find(({ id }) => id === notification);
      if (template === undefined) return null;
      const inOne = (language: Language): Draft =>
        draftNotification(view, template, language, {
          now: now(),
          fields: registerFields(template.fields, register, language),
        });
      const [en, cy] = [inOne('en'), inOne('cy')];
      const shown = preferred === 'cy' ? cy : en;
      return {
        notification,
        cite: template.cite,
        title: template.title,
        fields: fieldsOf(template.fields, shown),
        missing: [...shown.missing],
        recipients: (notified?.recipients ?? []).map((recipient) => ({ ...recipient })),
        html: { en: en.html, cy: cy.html },
      };
    },
  };
};

/** Suggested from the register, which the case does not know; counts, and nobody's name. */
const registerFields = (
  fields: readonly DraftField[],
  register: RegisterSummary | undefined,
  language: Language,
): Readonly<Record<string, string>> => {
  const numbers = register === undefined ? '' : sayRegisterNumbers(register, language);
  return numbers === ''
    ? {}
    : Object.fromEntries(
        fields.flatMap(({ id, from }) => (from === 'people-in-register' ? [[id, numbers]] : [])),
      );
};

const fieldsOf = (fields: readonly DraftField[], draft: Draft): LetterDraft['fields'] =>
  fields.map(({ id, label, kind, required }) => ({
    id,
    label,
    kind,
    required,
    value: draft.fields[id] ?? '',
  }));

/**
 * Mail addresses that the case knows for a letter. Of people and families it knows none: the register holds no
 * mail addresses.
 */
const recipientsOf = (to: LetterTemplate['to'], view: CaseView): string[] => {
  switch (to) {
    case 'provider':
      return [view.service.providerMail];
    case 'partners':
      return [
        ...new Set(view.group.filter(({ agency }) => agency !== view.leadAgency).map(({ mail }) => mail)),
      ];
    case 'people-and-families':
      return [];
  }
};
