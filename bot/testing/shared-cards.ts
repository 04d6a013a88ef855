import type { Insertable } from '../incoming.ts';
import { foundCase, linkedCase } from '../cards/shared/shared.ts';
import { view } from './every-card.ts';

/** A board's row whose names are as bad as names get. */
export const sharedRow = {
  ref: view.ref,
  procedure: { id: view.procedure.id, title: view.procedure.title },
  service: {
    id: 's',
    name: '[Tŷ *Gwyn*](https://evil.example) <b>&amp;',
    provider: 'Gofal <i>Enghraifft</i> & Mab',
    setting: 'care-home',
  },
  leadAgency: 'Cyngor _Ymarfer_',
  status: 'open' as const,
  stage: { id: view.stage.id, title: view.stage.title },
  nextDeadline: { due: '2026-12-01', overdue: false, text: { en: 'Mrs Ffug', cy: 'Mrs Ffug' } },
  overdue: 2,
};

/** Every card that a person can put into a message of their own, by what the case is like. */
export const sharedCards = (): Record<string, Insertable> => {
  const origin = 'https://hafan.example';
  const late = { ...sharedRow.nextDeadline, overdue: true };
  return {
    open: foundCase(sharedRow, origin, 'en'),
    late: foundCase({ ...sharedRow, nextDeadline: late }, origin, 'cy'),
    quiet: foundCase({ ...sharedRow, overdue: 0, nextDeadline: null }, origin, 'en'),
    closed: foundCase({ ...sharedRow, status: 'closed' }, origin, 'cy'),
    link: linkedCase(sharedRow, origin, 'cy'),
    linkOfClosed: linkedCase({ ...sharedRow, status: 'closed' }, origin, 'en'),
  };
};
