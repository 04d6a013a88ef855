import { useState } from 'react';
import type { PersonEntry } from '../../../src/server/contract/rehearsal.ts';
import type { Sharing } from '../../host/outlook/mail-host.ts';

/** Which Outlook is played: what the pane can do differs, and it says so. */
export const outlookKinds = ['current', 'older', 'shared'] as const;
export type OutlookKind = (typeof outlookKinds)[number];

const key = 'hafan.rehearsal.outlook';
const isKind = (value: string | null): value is OutlookKind => outlookKinds.some((one) => one === value);

/** Kept for this window, as everything that a learner chooses here. */
export const useOutlookKind = (): [OutlookKind, (kind: OutlookKind) => void] => {
  const [kind, setKind] = useState<OutlookKind>(() => {
    const kept = sessionStorage.getItem(key);
    return isKind(kept) ? kept : 'current';
  });
  return [
    kind,
    (chosen) => {
      sessionStorage.setItem(key, chosen);
      setKind(chosen);
    },
  ];
};

/** The team's shared mailbox, in which somebody may read and write. */
export const sharingOf = (kind: OutlookKind, person: PersonEntry): Sharing | null =>
  kind === 'shared'
    ? { owner: `comisiynu@${person.mail.split('@').at(-1) ?? 'penrhyn.example'}`, mayWrite: true }
    : null;
