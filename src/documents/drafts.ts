import type { CaseView } from '../case/view-schema.ts';
import type { DraftField, Edition, Language, Procedure, Text } from '../procedures/types.ts';
import { draftLetter, draftNotification } from './draft.ts';

export interface DraftsParts {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly editions: {
    getEdition(id: string): Edition;
    findProcedure(edition: Edition, id: string): Procedure | null;
  };
}

interface FilledField {
  readonly id: string;
  readonly label: Text;
  readonly kind: DraftField['kind'];
  readonly required: boolean;
  readonly value: string;
}

/** Letters and notifications as forms show them: fields with their values, and the text that they make. */
export const createDrafts = ({ clock, editions }: DraftsParts) => {
  const now = (): string => new Date(clock()).toISOString();
  const procedureOf = (view: CaseView): Procedure | null =>
    editions.findProcedure(editions.getEdition(view.edition), view.procedure.id);
  return {
    /**
     * Null when the procedure has no such letter. Without a language: both for a letter to many people, else
     * the one that the person prefers.
     */
    letter: (want: {
      readonly view: CaseView;
      readonly letter: string;
      readonly language: Language | 'both' | undefined;
      readonly preferred: Language;
      readonly fields: Readonly<Record<string, string>>;
    }) => {
      const template = procedureOf(want.view)?.letters.find(({ id }) => id === want.letter);
      if (template === undefined) return null;
      const language = template.alwaysBoth === true ? 'both' : (want.language ?? want.preferred);
      const { view, fields, preferred } = want;
      const draft = draftLetter(view, template, language, { fields, preferred, now: now() });
      return {
        letter: template.id,
        cite: template.cite,
        title: template.title,
        language,
        subject: draft.subject,
        recipients: template.to === 'provider' ? [view.service.providerMail] : [],
        fields: filled(template.fields, draft.fields),
        missing: [...draft.missing],
        html: draft.html,
      };
    },
    /** Null when the procedure has no such notification. The values stand in `preferred`, the text in both. */
    notification: (want: {
      readonly view: CaseView;
      readonly notification: string;
      readonly preferred?: Language;
    }) => {
      const template = procedureOf(want.view)?.notifications.find(({ id }) => id === want.notification);
      if (template === undefined) return null;
      const at = now();
      const english = draftNotification(want.view, template, 'en', { now: at });
      const welsh = draftNotification(want.view, template, 'cy', { now: at });
      const shown = want.preferred === 'cy' ? welsh : english;
      return {
        notification: template.id,
        cite: template.cite,
        title: template.title,
        fields: filled(template.fields, shown.fields),
        missing: [...shown.missing],
        recipients: [...template.recipients],
        html: { en: english.html, cy: welsh.html },
      };
    },
  };
};

const filled = (fields: readonly DraftField[], values: Readonly<Record<string, string>>): FilledField[] =>
  fields.map(({ id, label, kind, required }) => ({ id, label, kind, required, value: values[id] ?? '' }));
