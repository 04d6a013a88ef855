import { draftLetter, draftNotification, type Draft } from '../documents/draft.ts';
import type { CaseView } from '../case/view-schema.ts';
import type { DraftField, Procedure } from '../procedures/types.ts';
import type { LetterDraft } from './contract/drafts.ts';
import type { Drafts, Editions } from './parts.ts';

/** Fills drafts from the case's own edition, for the forms of tab and pane. */
export const createDrafts = (parts: {
  readonly editions: Pick<Editions, 'get'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}): Drafts => {
  const procedureOf = (view: CaseView): Procedure | undefined =>
    parts.editions.get(view.edition).procedures.find(({ id }) => id === view.procedure.id);
  const now = (): string => new Date(parts.clock()).toISOString();

  return {
    letter({ view, letter, language, preferred, fields }) {
      const template = procedureOf(view)?.letters.find(({ id }) => id === letter);
      if (template === undefined) return null;
      const wanted = template.alwaysBoth === true ? 'both' : (language ?? preferred);
      const draft = draftLetter(view, template, wanted, { fields, preferred, now: now() });
      return {
        letter,
        cite: template.cite,
        title: template.title,
        language: wanted,
        subject: draft.subject,
        recipients: template.to === 'provider' ? [view.service.providerMail] : [],
        fields: fieldsOf(template.fields, draft),
        missing: [...draft.missing],
        html: draft.html,
      };
    },

    notification({ view, notification, preferred }) {
      const template = procedureOf(view)?.notifications.find(({ id }) => id === notification);
      if (template === undefined) return null;
      const en = draftNotification(view, template, 'en', { now: now() });
      const cy = draftNotification(view, template, 'cy', { now: now() });
      const shown = preferred === 'cy' ? cy : en;
      return {
        notification,
        cite: template.cite,
        title: template.title,
        fields: fieldsOf(template.fields, shown),
        missing: [...shown.missing],
        recipients: template.recipients.map((recipient) => ({ ...recipient })),
        html: { en: en.html, cy: cy.html },
      };
    },
  };
};

const fieldsOf = (fields: readonly DraftField[], draft: Draft): LetterDraft['fields'] =>
  fields.map(({ id, label, kind, required }) => ({
    id,
    label,
    kind,
    required,
    value: draft.fields[id] ?? '',
  }));
