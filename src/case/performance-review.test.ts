import { describe, expect, it } from 'vitest';
import { getEdition } from '../procedures/editions/index.ts';
import type { Command, Member, OpenCase } from './commands.ts';
import { actorOf, lead, openTyGwyn, refusalOf, Story } from './testing/scenario.ts';

/** One inspection of a council from its announcement to a warning notice, under the real edition (CIW 5 to 8). */

const director: Member = { ...lead, role: 'director' };
const officer: Member = { ...lead, objectId: 'officer', name: 'Owain Swyddog', role: 'lead-officer' };

const openReview: OpenCase = {
  type: 'openCase',
  procedure: 'performance-review',
  service: {
    ...openTyGwyn.service,
    id: 'bryn-glas',
    name: 'Gwasanaethau cymdeithasol Bryn Glas',
    serviceType: 'local-authority-services',
  },
  criteria: ['pr-time-passed'],
  evidence: [],
  leadAgency: 'Cyngor Bryn Glas',
  group: [director, officer],
};

const noon = (date: string): string => `${date}T12:00:00.000Z`;
const on = (story: Story, date: string, ...commands: readonly Command[]): Story =>
  commands.reduce((so, command) => so.does(command, { now: noon(date) }), story);
const milestone = (id: string, date: string): Command => ({
  type: 'recordMilestone',
  milestone: id,
  on: date,
});
const answer = (question: string, given: string): Command => ({
  type: 'answerQuestion',
  question,
  answer: given,
  rationale: 'As the inspectorate wrote',
});
const enter = (stage: string): Command => ({ type: 'enterStage', stage });

const dutyOn = (story: Story, date: string, id: string) =>
  story.view(noon(date)).duties.find((duty) => duty.id === id);
const dueOf = (story: Story, date: string, id: string): string | undefined =>
  dutyOn(story, date, id)?.deadline?.due;

const opened = new Story(null, [], 0, {
  edition: getEdition('ciw-2024'),
  by: actorOf(director),
}).does(openReview);

const announced = on(
  opened,
  '2026-11-23',
  answer('pr-activity', 'inspection'),
  enter('pr-announced'),
  milestone('announced', '2026-11-23'),
  milestone('fieldwork-starts', '2027-01-11'),
  answer('pr-kind', 'performance-evaluation'),
);

const completed = on(
  on(
    announced,
    '2026-12-07',
    milestone('set-up-meeting', '2026-12-07'),
    { type: 'confirmDuty', duty: 'pr-conflicts-checked', note: 'None known' },
    enter('pr-fieldwork'),
  ),
  '2027-01-22',
  milestone('inspection-completed', '2027-01-22'),
  enter('pr-draft'),
);

const withDraft = on(completed, '2027-02-17', milestone('draft-received', '2027-02-17'));
const commented = on(
  withDraft,
  '2027-03-01',
  milestone('comments-sent', '2027-03-01'),
  enter('pr-publication'),
);
const published = on(commented, '2027-03-24', milestone('published', '2027-03-24'), enter('pr-after'));

const file = {
  language: 'en',
  name: 'plan.docx',
  sha256: 'ab',
  bytes: 10,
  itemId: 'i',
  webUrl: 'https://f.example',
} as const;

const planned = published
  .does(
    { type: 'draftNotification', notification: 'pr-action-plan', fields: {} },
    { newId: 'd1', now: noon('2027-04-12') },
  )
  .does(
    {
      type: 'confirmNotification',
      draft: 'd1',
      fields: {
        reference: 'PR',
        date: 'today',
        service: 'services',
        council: 'Bryn Glas',
        findings: 'Waiting lists',
        resources: 'Two posts',
        watched: 'Monthly',
      },
      recipients: [{ name: 'The group' }],
    },
    { now: noon('2027-04-12') },
  )
  .hears({ type: 'NotificationFiled', payload: { draft: 'd1', files: [file] } }, { now: noon('2027-04-12') });

const monitored = on(planned, '2027-04-20', milestone('presented', '2027-04-20'), enter('pr-monitoring'));

const atConference = on(
  monitored,
  '2027-05-04',
  answer('pr-serious-concerns', 'serious'),
  enter('pr-conference'),
  milestone('conference-held', '2027-05-04'),
);
const significant = on(
  on(atConference, '2027-05-14', milestone('conference-letter', '2027-05-14')),
  '2027-05-17',
  answer('pr-determination', 'significant'),
  enter('pr-significant'),
);
const warned = on(
  significant,
  '2027-09-27',
  answer('pr-improvement', 'warning-notice'),
  milestone('warning-notice', '2027-09-27'),
  enter('pr-warning'),
);

describe('the year', () => {
  it('owes data every three months, counted anew from when it was sent', () => {
    expect(dueOf(opened, '2026-11-23', 'pr-quarterly-data')).toBe('2027-02-23');
    const sent = on(opened, '2027-02-01', {
      type: 'confirmDuty',
      duty: 'pr-quarterly-data',
      note: 'Quarter 3',
    });
    expect(dueOf(sent, '2027-02-01', 'pr-quarterly-data')).toBe('2027-05-01');
    expect(dutyOn(sent, '2027-05-04', 'pr-quarterly-data')?.deadline?.state).toBe('overdue');
  });

  it('ends when the inspectorate does nothing further, and not before that is said', () => {
    const close: Command = { type: 'closeCase', outcome: 'The year is over' };
    expect(refusalOf(opened.asks(close)).code).toBe('question-open');
    const over = on(opened, '2027-11-22', answer('pr-activity', 'none'), close);
    expect(over.case.status).toBe('closed');
  });
});

describe('an inspection', () => {
  it('is announced four weeks ahead', () => {
    // Mon 11 January 2027 less four weeks: Mon 14 December.
    expect(dutyOn(announced, '2026-11-23', 'pr-announced-ahead')?.deadline).toMatchObject({
      due: '2026-12-14',
      state: 'met-in-time',
    });
  });

  it('begins when the set-up meeting was held and the team was looked through', () => {
    expect(refusalOf(announced.asks(enter('pr-fieldwork')))).toMatchObject({
      code: 'gate',
      cite: 'CIW 5.2',
      mayOverride: true,
      missing: [
        { requirement: 'milestone:set-up-meeting' },
        { requirement: 'duty-met:pr-conflicts-checked' },
      ],
    });
  });

  it('has its draft report within 20 working days, and no letter is awaited', () => {
    // Four whole weeks after Fri 22 January: Fri 19 February.
    expect(dueOf(completed, '2027-01-22', 'pr-draft-report-in-time')).toBe('2027-02-19');
    expect(dutyOn(completed, '2027-01-22', 'pr-assurance-letter-in-time')).toBeUndefined();
    expect(dutyOn(completed, '2027-01-22', 'pr-improvement-letter-in-time')).toBeUndefined();
  });

  it('gives the council 10 working days to comment, and is not published before', () => {
    // 18, 19 are 2, 22–26 make 7, 1–3 March make 10.
    expect(dueOf(withDraft, '2027-02-17', 'pr-comments-in-time')).toBe('2027-03-03');
    expect(refusalOf(withDraft.asks(enter('pr-publication'), { now: noon('2027-02-18') }))).toMatchObject({
      code: 'gate',
      cite: 'CIW 5.3',
      missing: [{ requirement: 'milestone:comments-sent', cite: 'CIW 7' }],
    });
  });

  it('is published 25 working days after the comments and 50 after its end', () => {
    // 2–5 are 4, 9, 14, 22–25 make 18 before Easter, 30–2 make 22, 5–7 April make 25.
    expect(dueOf(commented, '2027-03-01', 'pr-published-after-comments')).toBe('2027-04-07');
    // Eight weeks to Fri 19 March are 40, 22–25 make 44, 30–2 make 48, 5, Tue 6 April.
    expect(dueOf(commented, '2027-03-01', 'pr-published-after-inspection')).toBe('2027-04-06');
  });

  it('leads to an action plan and to the members before its progress is watched', () => {
    expect(
      refusalOf(published.asks(enter('pr-monitoring'), { now: noon('2027-04-01') })).missing.map(
        ({ requirement }) => requirement,
      ),
    ).toEqual(['filed:pr-action-plan', 'milestone:presented']);
    expect(monitored.case.stage).toBe('pr-monitoring');
  });
});

describe('serious concerns', () => {
  it('bring a letter within 10 working days, and 10 more to correct it', () => {
    // 5–7 are 3, 10–14 make 8, 17, Tue 18 May.
    expect(dueOf(atConference, '2027-05-04', 'pr-conference-letter-in-time')).toBe('2027-05-18');
    // 17–21 and 24–28 May.
    expect(dueOf(significant, '2027-05-17', 'pr-conference-corrections')).toBe('2027-05-28');
  });

  it('become a warning notice only when the Ministers gave one: no lead can pass that', () => {
    const claimed = on(significant, '2027-09-27', answer('pr-improvement', 'warning-notice'));
    expect(
      refusalOf(claimed.asks({ type: 'enterStage', stage: 'pr-warning', override: 'Soon' })),
    ).toMatchObject({
      code: 'gate',
      cite: 'CIW 8.3',
      mayOverride: false,
    });
  });

  it('have the notice reviewed after 90 days, a Sunday after Christmas though it be', () => {
    // 3 of September, 34, 64, 26 of December.
    expect(dueOf(warned, '2027-09-27', 'pr-warning-reviewed')).toBe('2027-12-26');
  });

  it('go on under a further notice, and end when improvement lasts', () => {
    const further = on(
      warned,
      '2027-12-22',
      milestone('warning-reviewed', '2027-12-22'),
      answer('pr-warning-review', 'further-notice'),
      milestone('further-notice', '2027-12-22'),
    );
    // 9 of December, 40, 69 with the leap day, 21 of March 2028.
    expect(dueOf(further, '2027-12-22', 'pr-further-notice-reviewed')).toBe('2028-03-21');
    expect(refusalOf(further.asks(enter('pr-significant'))).code).toBe('not-by-answer');
    const over = on(
      further,
      '2028-03-20',
      answer('pr-warning-review', 'lifted'),
      enter('pr-significant'),
      answer('pr-improvement', 'sustained'),
      { type: 'closeCase', outcome: 'De-escalated' },
    );
    expect(over.case.status).toBe('closed');
  });
});
