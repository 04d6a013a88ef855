import { type Decision, accept, bothLanguages, refuse } from '../decision.ts';
import { findDraftTemplate, lettersOf } from '../procedure-of.ts';
import type { CaseState, MessageState, NotificationState } from '../state.ts';
import { valueOf } from '../values.ts';
import { viewCase } from '../view.ts';
import type { Deciders } from './decider.ts';

/**
 * Notifications: drafted → confirmed → filed → uploaded (Code 5.27–5.28). Reports go the same way and end at
 * filed. Letters are filed as they stand.
 */

/** The message in the case that has this Internet message id, whoever filed it. */
export const findFiledMessage = (state: CaseState, messageId: string): MessageState | undefined =>
  state.messages.find((one) => one.facts.messageId === messageId);

const withDraft = (state: CaseState, id: string, then: (draft: NotificationState) => Decision): Decision => {
  const draft = state.notifications.find((one) => one.draft === id);
  return draft === undefined ? refuse('unknown-draft', { detail: { draft: id } }) : then(draft);
};

const wrongState = ({ draft, status }: NotificationState): Decision =>
  refuse('draft-state', { detail: { draft, status } });

export const documentDeciders: Deciders<
  | 'draftNotification'
  | 'confirmNotification'
  | 'discardNotification'
  | 'confirmUpload'
  | 'fileLetter'
  | 'fileMessage'
  | 'exportBundle'
  | 'fetchBundle'
> = {
  draftNotification: (state, { notification, fields }, { edition, newId }) =>
    findDraftTemplate(state, edition, notification) !== null
      ? accept({ type: 'NotificationDrafted', payload: { draft: newId, notification, fields } })
      : refuse('unknown-notification', { detail: { notification } }),

  confirmNotification: (state, { draft: id, fields: given, recipients }, { edition, workingDays, now }) =>
    withDraft(state, id, (draft) => {
      if (draft.status !== 'drafted') return wrongState(draft);
      const template = findDraftTemplate(state, edition, draft.notification)?.template;
      if (template === undefined)
        return refuse('unknown-notification', { detail: { notification: draft.notification } });
      const fields = { ...draft.fields, ...given };
      const view = viewCase(state, edition, workingDays, now);
      const plain = {
        today: workingDays.dateOf(now),
        now,
        date: String,
        time: String,
        name: (_kind: string, value: string) => value,
      };
      const missing = template.fields.filter(
        ({ id: field, required, from }) =>
          required &&
          (fields[field] ?? '').trim() === '' &&
          // An empty field that names a value of the case is filled from it, in each language, when the file is made.
          (from === undefined || field in given || valueOf(view, from, 'en', plain) === ''),
      );
      if (missing.length > 0)
        return refuse('missing-fields', {
          cite: template.cite,
          missing: missing.map(({ id: field }) => ({ requirement: field, cite: template.cite })),
          detail: Object.assign({}, ...missing.map(({ id: field, label }) => bothLanguages(field, [label]))),
        });
      return accept({ type: 'NotificationConfirmed', payload: { draft: id, fields, recipients } });
    }),

  discardNotification: (state, { draft: id, reason }) =>
    withDraft(state, id, (draft) => {
      if (draft.status === 'discarded') return accept();
      if (draft.status !== 'drafted') return wrongState(draft);
      return accept({ type: 'NotificationDiscarded', payload: { draft: id, reason: reason || undefined } });
    }),

  confirmUpload: (state, { draft: id, platformReference }, { edition }) =>
    withDraft(state, id, (draft) => {
      const made = findDraftTemplate(state, edition, draft.notification);
      if (made !== null && made.kind !== 'notification')
        return refuse('not-for-upload', { cite: made.template.cite, detail: { draft: id } });
      if (
        draft.status === 'uploaded' &&
        (platformReference ?? draft.platformReference) === draft.platformReference
      )
        return accept();
      if (draft.status !== 'filed') return wrongState(draft);
      return accept({ type: 'NotificationUploaded', payload: { draft: id, platformReference } });
    }),

  fileLetter: (state, { letter, language, subject, body, recipients, blindCopies }, { edition, newId }) => {
    if (!lettersOf(state, edition).some(({ id }) => id === letter))
      return refuse('unknown-letter', { detail: { letter } });
    if (recipients.length + (blindCopies ?? 0) === 0) return refuse('no-recipients', { detail: { letter } });
    return accept({
      type: 'LetterSubmitted',
      payload: { letterId: newId, letter, language, subject, body, recipients, blindCopies },
    });
  },

  fileMessage: (state, { message: facts, kind, form, content, attachments, providerResponse }, { newId }) => {
    // The same message from a colleague's mailbox, or asked for once more: it is in the case already.
    if (findFiledMessage(state, facts.messageId) !== undefined) return accept();
    return accept(
      { type: 'MessageSubmitted', payload: { message: newId, facts, kind, form, content, attachments } },
      ...(providerResponse === undefined
        ? []
        : [{ type: 'ProviderResponseRecorded' as const, payload: { response: providerResponse } }]),
    );
  },
  exportBundle: (_state, { way }, { newId }) =>
    accept({ type: 'BundleAsked', payload: { bundle: newId, way } }),
  // There is nothing to tell of one that is not there, or not any more.
  fetchBundle: ({ bundles }, { bundle }, { now }) =>
    bundles.some(({ id, made }) => id === bundle && made !== null && made.keptUntil > now)
      ? accept({ type: 'BundleFetched', payload: { bundle } })
      : accept(),
};
