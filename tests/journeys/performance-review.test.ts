import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getEdition } from '../../src/procedures/editions/index.ts';
import type { CaseView } from '../../src/case/view-schema.ts';
import { startProduct, type Product } from '../product.ts';
import { Client } from './client.ts';
import { everyWay } from './every-way.ts';
import { performanceReview } from './openings-elsewhere.ts';
import { dueOf, filesInBoth, filesLetter, statusOf } from './papers.ts';
import { tick } from './satisfy.ts';
import { Walker } from './walk.ts';

/** A council's social services under review by Care Inspectorate Wales (P6). */
let product: Product;
let mari: Client;
let idris: Client;
let walker: Walker;
let ref: string;

beforeAll(async () => {
  product = await startProduct();
  mari = await Client.signIn(product.url, 'mari');
  idris = await Client.signIn(product.url, 'idris');
  walker = new Walker(mari, idris, getEdition('ciw-2024'), { 'performance-review': performanceReview });
});
afterAll(() => product?.stop());

const milestone = (id: string, on: string, of: string = ref): Promise<CaseView> =>
  mari.does(of, { type: 'recordMilestone', milestone: id, on });
const answer = (question: string, given: string, of: string = ref): Promise<CaseView> =>
  mari.does(of, {
    type: 'answerQuestion',
    question,
    answer: given,
    rationale: 'As the inspectorate wrote to us.',
  });
const enter = (stage: string, of: string = ref): Promise<CaseView> =>
  mari.does(of, { type: 'enterStage', stage });

/** The same day of a later month, or the last one of a shorter month; by London's date of the opening. */
const monthsOn = (instant: string, months: number): string => {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(instant));
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
};

/**
 * Every time limit of the document in one story. The days were worked out by hand on a calendar of 2025: Good
 * Friday 18 and Easter Monday 21 April, 5 and 26 May, 25 August, Christmas on a Thursday.
 */
describe('from the quiet year to a warning notice and back', () => {
  it('opens under the inspectorate’s Code, for the council itself and nothing else (1.2)', async () => {
    const elsewhere = await mari.ask('POST', '/api/cases', { ...performanceReview, serviceId: 'ty-gwyn' });
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'out-of-scope', cite: 'CIW 1.2' } });
    const opened = await mari.open(performanceReview);
    ref = opened.ref;
    expect(ref).toMatch(/^PR-\d{4}-0001$/);
    expect(opened.case).toMatchObject({
      edition: 'ciw-2024',
      stage: { id: 'pr-year' },
      firstMeetingDue: null,
    });
    const at = opened.case.opened.at;
    expect(dueOf(opened.case, 'pr-quarterly-data')[0]).toBe(monthsOn(at, 3));
    for (const yearly of ['pr-directors-report', 'pr-director-meeting', 'pr-chief-executive-meeting'])
      expect(dueOf(opened.case, yearly)[0], yearly).toBe(monthsOn(at, 12));
  });

  it('keeps the year’s duties: data every quarter (6.2), a report every year (6.1), self-evaluation (6)', async () => {
    const sent = await mari.does(ref, {
      type: 'confirmDuty',
      duty: 'pr-quarterly-data',
      note: 'Sent on Friday.',
    });
    // Every three months anew, counted from the last time.
    expect(statusOf(sent, 'pr-quarterly-data')).toEqual(['open']);
    const duty = sent.duties.find(({ id }) => id === 'pr-quarterly-data');
    expect(duty?.deadline?.due).toBe(monthsOn(duty?.metAt ?? '', 3));
    const reported = await filesLetter(mari, ref, 'pr-directors-report', []);
    expect(statusOf(reported, 'pr-directors-report')).toEqual(['open']);
    expect(reported.duties.find(({ id }) => id === 'pr-directors-report')?.metAt).not.toBeNull();
    const evaluated = await filesInBoth(mari, ref, 'pr-self-evaluation', {}, []);
    expect(statusOf(evaluated, 'pr-self-evaluated')).toEqual(['met']);
    await milestone('exceptional-meeting', '2025-01-20');
    expect(statusOf(await mari.view(ref), 'pr-exceptional-letter')).toEqual(['open']);
    expect(statusOf(await milestone('exceptional-letter', '2025-02-03'), 'pr-exceptional-letter')).toEqual([
      'met',
    ]);
    // The last inspection ended on a leap day: five years on there is none (5.2).
    expect(dueOf(await milestone('last-inspection', '2020-02-29'), 'pr-five-years')).toEqual([
      '2025-02-28',
      'overdue',
    ]);
  });

  it('is announced four weeks ahead, the team checked for conflicts at once (5.2)', async () => {
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'pr-announced' })).toMatchObject({
      code: 'question-open',
      cite: 'CIW 5.4',
    });
    await answer('pr-activity', 'inspection');
    await enter('pr-announced');
    // On a Saturday: the working day is Monday's.
    await milestone('announced', '2025-02-08');
    const planned = await milestone('fieldwork-starts', '2025-03-10');
    expect(dueOf(planned, 'pr-announced-ahead')).toEqual(['2025-02-10', 'met-in-time']);
    expect(dueOf(planned, 'pr-conflicts-checked')).toEqual(['2025-02-10', 'overdue']);
    await answer('pr-kind', 'performance-evaluation');
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'pr-fieldwork' })).toMatchObject({
      cite: 'CIW 5.2',
      mayOverride: true,
      missing: [
        { requirement: 'milestone:set-up-meeting' },
        { requirement: 'duty-met:pr-conflicts-checked' },
      ],
    });
    await milestone('set-up-meeting', '2025-02-12');
    await filesLetter(mari, ref, 'pr-conflicts', []);
    await mari.does(ref, { type: 'confirmDuty', duty: 'pr-conflicts-checked', note: 'One, told at once.' });
    expect(dueOf(await mari.view(ref), 'pr-conflicts-checked')).toEqual(['2025-02-10', 'met-late']);
    await enter('pr-fieldwork');
  });

  it('gives inspectors what they ask for (9.1), and a draft within 20 working days (7)', async () => {
    await tick(mari, ref, ['pr-documents', 'pr-care-records', 'pr-data-known']);
    await tick(idris, ref, ['pr-people-invited', 'pr-without-managers']);
    expect(statusOf(await mari.view(ref), 'pr-evidence-ready', 'pr-people-met')).toEqual(['met', 'met']);
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'pr-draft' })).toMatchObject({
      cite: 'CIW 7',
      missing: [{ requirement: 'milestone:inspection-completed' }],
    });
    const completed = await milestone('inspection-completed', '2025-03-28');
    expect(dueOf(completed, 'pr-five-years')).toEqual(['2025-02-28', 'met-late']);
    const drafting = await enter('pr-draft');
    expect(dueOf(drafting, 'pr-draft-report-in-time')).toEqual(['2025-04-29', 'overdue']);
    expect(dueOf(drafting, 'pr-published-after-inspection')).toEqual(['2025-06-12', 'overdue']);
    // A report, so the letters' shorter limit does not run.
    expect(statusOf(drafting, 'pr-assurance-letter-in-time', 'pr-improvement-letter-in-time')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('comments within 10 working days and sees it published within 25 and 50 (7)', async () => {
    const received = await milestone('draft-received', '2025-04-29');
    expect(dueOf(received, 'pr-draft-report-in-time')).toEqual(['2025-04-29', 'met-in-time']);
    expect(dueOf(received, 'pr-comments-in-time')).toEqual(['2025-05-14', 'overdue']);
    await filesLetter(mari, ref, 'pr-comments', []);
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'pr-publication' })).toMatchObject({
      mayOverride: true,
      missing: [{ requirement: 'milestone:comments-sent', cite: 'CIW 7' }],
    });
    await milestone('comments-sent', '2025-05-14');
    const awaited = await enter('pr-publication');
    expect(dueOf(awaited, 'pr-comments-in-time')).toEqual(['2025-05-14', 'met-in-time']);
    expect(dueOf(awaited, 'pr-published-after-comments')).toEqual(['2025-06-19', 'overdue']);
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'pr-after' })).toMatchObject({
      cite: 'CIW 9.1',
      missing: [{ requirement: 'milestone:published', cite: 'CIW 7' }],
    });
    const published = await milestone('published', '2025-06-17');
    expect(dueOf(published, 'pr-published-after-comments')).toEqual(['2025-06-19', 'met-in-time']);
    expect(dueOf(published, 'pr-published-after-inspection')).toEqual(['2025-06-12', 'met-late']);
    await enter('pr-after');
  });

  it('plans before it is monitored (5.4), and shows members the report (7)', async () => {
    expect(
      (await mari.refused(ref, { type: 'enterStage', stage: 'pr-monitoring' })).missing.map(
        ({ requirement, cite }) => [requirement, cite],
      ),
    ).toEqual([
      ['filed:pr-action-plan', 'CIW 5.4'],
      ['milestone:presented', 'CIW 7'],
    ]);
    await filesInBoth(mari, ref, 'pr-members-report', {}, []);
    await milestone('presented', '2025-07-02');
    await filesInBoth(mari, ref, 'pr-action-plan', {}, []);
    await filesLetter(mari, ref, 'pr-action-plan-cover', []);
    await tick(mari, ref, ['pr-questionnaires-returned']);
    expect(
      statusOf(
        await mari.view(ref),
        'pr-presented-to-members',
        'pr-findings-planned',
        'pr-plan-shared',
        'pr-questionnaires',
      ),
    ).toEqual(['met', 'met', 'met', 'met']);
    await enter('pr-monitoring');
  });

  it('is called to an improvement conference: 10 working days for the letter, 10 to correct it (5.11)', async () => {
    await answer('pr-serious-concerns', 'serious');
    await enter('pr-conference');
    await answer('pr-determination', 'significant');
    expect(await mari.refused(ref, { type: 'enterStage', stage: 'pr-significant' })).toMatchObject({
      cite: 'CIW 8',
      mayOverride: true,
      missing: [{ requirement: 'milestone:conference-held' }],
    });
    const held = await milestone('conference-held', '2025-08-13');
    expect(dueOf(held, 'pr-conference-letter-in-time')).toEqual(['2025-08-28', 'overdue']);
    const written = await milestone('conference-letter', '2025-08-29');
    expect(dueOf(written, 'pr-conference-letter-in-time')).toEqual(['2025-08-28', 'met-late']);
    // From Friday 29 August, ten working days on.
    expect(dueOf(written, 'pr-conference-corrections')).toEqual(['2025-09-12', 'overdue']);
    const corrected = await filesLetter(mari, ref, 'pr-conference-response', []);
    expect(dueOf(corrected, 'pr-conference-corrections')).toEqual(['2025-09-12', 'met-late']);
    await filesInBoth(mari, ref, 'pr-minutes', {}, []);
    await tick(mari, ref, [
      'pr-concerns-understood',
      'pr-concerns-owned',
      'pr-capacity',
      'pr-progress-watched',
    ]);
    expect(statusOf(await mari.view(ref), 'pr-conference-ready', 'pr-conference-held')).toEqual([
      'met',
      'met',
    ]);
    await enter('pr-significant');
    await tick(mari, ref, ['pr-enhanced-monitoring']);
    expect(statusOf(await mari.view(ref), 'pr-monitoring-agreed')).toEqual(['met']);
  });

  it('is warned only by the Ministers, who look again after 90 days, not working days (8.3)', async () => {
    await answer('pr-improvement', 'warning-notice');
    const warning = { type: 'enterStage' as const, stage: 'pr-warning', override: 'It was announced' };
    expect(await mari.refused(ref, warning)).toMatchObject({ cite: 'CIW 8.3', mayOverride: false });
    await milestone('warning-notice', '2025-10-01');
    const warned = await mari.does(ref, { type: 'enterStage', stage: 'pr-warning' });
    expect(dueOf(warned, 'pr-warning-reviewed')).toEqual(['2025-12-30', 'overdue']);
    // The last day is Boxing Day: one working day before it is Christmas Eve.
    const period = await milestone('warning-period-ends', '2025-12-26');
    expect(dueOf(period, 'pr-warning-answered')).toEqual(['2025-12-24', 'overdue']);
    await filesLetter(mari, ref, 'pr-warning-response', []);
    expect(dueOf(await mari.view(ref), 'pr-warning-answered')).toEqual(['2025-12-24', 'met-late']);
    expect(dueOf(await milestone('warning-reviewed', '2025-12-30'), 'pr-warning-reviewed')).toEqual([
      '2025-12-30',
      'met-in-time',
    ]);

    await answer('pr-warning-review', 'further-notice');
    const further = await milestone('further-notice', '2026-01-02');
    expect(dueOf(further, 'pr-further-notice-reviewed')).toEqual(['2026-04-02', 'overdue']);
    // Reviewed, and while the case is here the 90 days run again.
    const reviewed = await milestone('further-notice-reviewed', '2026-03-31');
    expect(dueOf(reviewed, 'pr-further-notice-reviewed')[0]).toBe('2026-06-29');
    await answer('pr-warning-review', 'lifted');
    const back = await enter('pr-significant');
    expect(statusOf(back, 'pr-further-notice-reviewed')).not.toContain('open');
  });

  it('is closed when the inspectorate has de-escalated (8.2)', async () => {
    const close = { type: 'closeCase' as const, outcome: 'De-escalated' };
    // The stage was entered anew, so what was answered before does not count.
    expect(await mari.refused(ref, close)).toMatchObject({ code: 'question-open', cite: 'CIW 8.2' });
    await answer('pr-improvement', 'sustained');
    expect(statusOf(await mari.view(ref), 'pr-outcome-in-writing')).toEqual(['open']);
    await milestone('de-escalated', '2026-05-20');
    await filesLetter(mari, ref, 'pr-progress', []);
    expect(
      statusOf(
        await mari.view(ref),
        'pr-outcome-in-writing',
        'pr-improvement-shown',
        'pr-improvement-planned',
      ),
    ).toEqual(['met', 'met', 'met']);
    expect((await mari.does(ref, close)).status).toBe('closed');
  });
});

describe('a check instead of an inspection: 15 working days for the draft letter (5.7, 5.10, 7)', () => {
  it.each([
    ['assurance-check', 'pr-assurance-letter-in-time'],
    ['improvement-check', 'pr-improvement-letter-in-time'],
  ])('%s', async (kind, duty) => {
    const check = (await mari.open(performanceReview)).ref;
    await answer('pr-activity', 'inspection', check);
    await enter('pr-announced', check);
    await answer('pr-kind', kind, check);
    await mari.does(check, { type: 'enterStage', stage: 'pr-fieldwork', override: 'It was not announced.' });
    await milestone('inspection-completed', '2025-03-28', check);
    const drafting = await enter('pr-draft', check);
    expect(dueOf(drafting, duty)).toEqual(['2025-04-22', 'overdue']);
    expect(statusOf(drafting, 'pr-draft-report-in-time')).toEqual([undefined]);
    expect(drafting.overrides).toMatchObject([
      { gate: 'pr-prepared-before-fieldwork', reason: 'It was not announced.' },
    ]);
    const received = await milestone('draft-received', '2025-04-23', check);
    expect(dueOf(received, duty)).toEqual(['2025-04-22', 'met-late']);
  });
});

describe('performance review, every way', () => {
  everyWay('ciw-2024', 'performance-review', () => walker);
});
