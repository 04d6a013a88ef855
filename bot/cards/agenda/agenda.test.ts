import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../src/case/view-schema.ts';
import { sayIn } from '../../../src/language/translate.ts';
import { draw, view } from '../../testing/every-card.ts';

const [some] = view.meetings;
if (some === undefined) throw new Error('the case has a meeting');
const only = (status: CaseView['meetings'][number]['status']): string =>
  JSON.stringify(draw('agenda', 'en', { ...view, meetings: [{ ...some, status }] }));
const none = sayIn('en')('meetings.card.noMeeting');

describe('the agenda of the next meeting', () => {
  it('is of a meeting that is still to come', () => {
    for (const status of ['searching', 'proposed', 'booking', 'booked', 'moving'] as const)
      expect({ status, none: only(status).includes(none) }).toEqual({ status, none: false });
  });

  it('is not of one that was held, or is called off, also while the diary is still being told', () => {
    for (const status of ['held', 'cancelling', 'cancelled'] as const)
      expect({ status, none: only(status).includes(none) }).toEqual({ status, none: true });
  });
});
