import type { CaseState, LetterState, MessageState, NotificationState } from '../state.ts';
import { type Appliers, change } from './apply.ts';

/** Notifications (Code 5.27–5.28), letters and messages. */

const notification = (
  state: CaseState,
  draft: string,
  to: (notification: NotificationState) => NotificationState,
): Pick<CaseState, 'notifications'> => ({
  notifications: change(state.notifications, (one) => one.draft === draft, to),
});

const letter = (
  state: CaseState,
  letterId: string,
  to: (letter: LetterState) => LetterState,
): Pick<CaseState, 'letters'> => ({
  letters: change(state.letters, (one) => one.letterId === letterId, to),
});

const message = (
  state: CaseState,
  id: string,
  to: (message: MessageState) => MessageState,
): Pick<CaseState, 'messages'> => ({
  messages: change(state.messages, (one) => one.message === id, to),
});

export const documentAppliers = {
  NotificationDrafted: (state, payload, stamp) => ({
    notifications: [
      ...state.notifications,
      {
        ...payload,
        status: 'drafted',
        recipients: [],
        files: [],
        drafted: stamp,
        confirmed: null,
        filedAt: null,
        uploaded: null,
      },
    ],
  }),
  NotificationConfirmed: (state, { draft, fields, recipients }, stamp) =>
    notification(state, draft, (before) => ({
      ...before,
      status: 'confirmed',
      fields,
      recipients,
      confirmed: stamp,
    })),
  NotificationDiscarded: (state, { draft }) =>
    notification(state, draft, (before) => ({ ...before, status: 'discarded' })),
  NotificationFiled: (state, { draft, files }, { at }) =>
    notification(state, draft, (before) => ({
      ...before,
      status: before.status === 'uploaded' ? before.status : 'filed',
      files,
      filedAt: before.filedAt ?? at,
    })),
  NotificationUploaded: (state, { draft, platformReference }, stamp) =>
    notification(state, draft, (before) => ({
      ...before,
      status: 'uploaded',
      uploaded: stamp,
      platformReference,
    })),
  LetterSubmitted: (state, payload, stamp) => ({
    letters: [...state.letters, { ...payload, status: 'submitted', file: null, submitted: stamp }],
  }),
  BundleAsked: (state, { bundle, way }, stamp) =>
    way === 'direct'
      ? {}
      : { bundles: [...state.bundles, { id: bundle, asked: stamp, made: null, failedAt: null }] },
  BundleMade: (state, { bundle, sha256, bytes, keptUntil }, { at }) => ({
    bundles: change(
      state.bundles,
      ({ id }) => id === bundle,
      (one) => ({ ...one, made: { at, sha256, bytes, keptUntil } }),
    ),
  }),
  BundleFailed: (state, { bundle }, { at }) => ({
    bundles: change(
      state.bundles,
      ({ id }) => id === bundle,
      (one) => ({ ...one, failedAt: at }),
    ),
  }),
  // Who took it stands in the log.
  BundleFetched: () => ({}),
  LetterFiled: (state, { letterId, file }) =>
    letter(state, letterId, (before) => ({ ...before, status: 'filed', file })),
  MessageSubmitted: (state, payload, stamp) => ({
    messages: [...state.messages, { ...payload, status: 'submitted', files: [], submitted: stamp }],
  }),
  MessageFiled: (state, { message: id, files }) =>
    message(state, id, (before) => ({ ...before, status: 'filed', files })),
} satisfies Appliers<
  | 'NotificationDrafted'
  | 'NotificationConfirmed'
  | 'NotificationDiscarded'
  | 'NotificationFiled'
  | 'NotificationUploaded'
  | 'LetterSubmitted'
  | 'LetterFiled'
  | 'MessageSubmitted'
  | 'MessageFiled'
  | 'BundleAsked'
  | 'BundleMade'
  | 'BundleFailed'
  | 'BundleFetched'
>;

/** A document that a person put into the folder themselves: filed, without a file of ours to point to. */
export const filedByHand = (state: CaseState, draft: string, at: string): Partial<CaseState> =>
  notification(state, draft, (before) => ({ ...before, status: 'filed', filedAt: at }));

export const letterFiledByHand = (state: CaseState, letterId: string): Partial<CaseState> =>
  letter(state, letterId, (before) => ({ ...before, status: 'filed' }));

export const messageFiledByHand = (state: CaseState, id: string): Partial<CaseState> =>
  message(state, id, (before) => ({ ...before, status: 'filed' }));
