import type { WorkingDays } from '../../case/context.ts';
import type { Edition, Text } from '../../procedures/types.ts';

/** An edition of a handful of things, so that the store's tests do not change with the real one. */

const text = (words: string): Text => ({ en: words, cy: `${words} (cy)` });
const items = (section: string, count: number): Edition['procedures'][number]['sections'][number]['items'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${section}.${index + 1}`,
    cite: 'Code 5.1',
    force: 'must',
    text: text(`Item ${index + 1} of ${section}`),
    responsible: 'council',
  }));

export const smallEdition: Edition = {
  id: 'small',
  title: text('Small edition'),
  nation: 'WLS',
  inForceFrom: '2026-03-31',
  sources: [{ short: 'Code', title: text('Code') }],
  serviceTypes: [
    { id: 'care-home', title: text('Care home'), setting: 'care-home', cite: 'Code 1.9', scope: 'covered' },
  ],
  contacts: [],
  standards: [],
  calendar: [],
  procedures: [
    {
      id: 'escalating-concerns',
      prefix: 'EC',
      title: text('Escalating concerns'),
      summary: text('Summary'),
      cite: 'Code 5.1',
      firstStage: 'evidence',
      stages: [
        {
          id: 'evidence',
          title: text('Evidence'),
          purpose: text('Evidence'),
          cite: 'Code 5.6',
          next: ['plan'],
        },
        {
          id: 'plan',
          title: text('Plan'),
          purpose: text('Plan'),
          cite: 'Code 5.12',
          next: [],
          mayClose: true,
        },
      ],
      questions: [],
      passages: [],
      milestones: [],
      duties: [
        {
          id: 'write-down',
          cite: 'Code 5.11',
          force: 'must',
          text: text('Put it in writing'),
          stages: ['evidence'],
          responsible: 'council',
          metBy: { kind: 'hand' },
          limit: { from: 'case-opened', amount: 3, unit: 'working-days' },
        },
      ],
      sections: [
        { id: 'first', title: text('First'), cite: 'Code 5.1', items: items('first', 30) },
        { id: 'second', title: text('Second'), cite: 'Code 5.2', items: items('second', 30) },
      ],
      gates: [],
      letters: [
        {
          id: 'concerns',
          cite: 'Code 4.12',
          title: text('Concerns'),
          subject: text('Concerns'),
          to: 'provider',
          fields: [],
          blocks: [{ kind: 'paragraph', text: text('Concerns') }],
        },
      ],
      notifications: [
        {
          id: 'escalating-concerns',
          cite: 'Code 5.27',
          title: text('Notification'),
          fields: [],
          blocks: [{ kind: 'paragraph', text: text('Notification') }],
          recipients: [],
        },
      ],
      reports: [],
      roles: [
        { id: 'lead-officer', title: text('Lead officer'), cite: 'Code 7.5', required: true, lead: true },
        { id: 'member', title: text('Member'), cite: 'Code 7.5', required: false },
      ],
      criteria: [{ id: 'quality', cite: 'Code 5.2', group: 'area', text: text('Quality') }],
    },
  ],
};

/** The same, but what is to be put in writing is wanted without delay: the same working day. */
export const urgentEdition: Edition = {
  ...smallEdition,
  procedures: smallEdition.procedures.map((procedure) => ({
    ...procedure,
    duties: procedure.duties.map((duty) => ({
      ...duty,
      limit: { from: 'case-opened', amount: 0, unit: 'same-working-day' },
    })),
  })),
};

const dayMilliseconds = 24 * 3600 * 1000;
const isoDate = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Monday to Friday, in UTC, without bank holidays. */
export const plainWeekdays: WorkingDays = {
  isWorkingDay: (date) => ![0, 6].includes(new Date(date).getUTCDay()),
  add: (from, n) => {
    let at = Date.parse(from);
    for (let left = n; left > 0;) {
      at += dayMilliseconds;
      if (plainWeekdays.isWorkingDay(isoDate(at))) left -= 1;
    }
    return isoDate(at);
  },
  between: (from, to) => {
    const [start, end, sign] = from <= to ? [from, to, 1] : [to, from, -1];
    let count = 0;
    for (let at = Date.parse(start) + dayMilliseconds; at <= Date.parse(end); at += dayMilliseconds) {
      if (plainWeekdays.isWorkingDay(isoDate(at))) count += 1;
    }
    return count * sign;
  },
  dateOf: (instant) => instant.slice(0, 10),
};
