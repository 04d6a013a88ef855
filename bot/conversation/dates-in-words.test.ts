import { describe, expect, it } from 'vitest';
import { workingDays } from '../../src/calendar/working-days.ts';
import { dateIn } from './dates-in-words.ts';

/** A Monday. */
const today = '2026-11-23';
const calendar = workingDays('WLS');

describe('a day in words', () => {
  it.each([
    ['today', '2026-11-23'],
    ['heddiw', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['yfory', '2026-11-24'],
    ['fory', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['drennydd', '2026-11-25'],
    ['by Friday', '2026-11-27'],
    ['this Friday', '2026-11-27'],
    ['erbyn dydd Gwener', '2026-11-27'],
    ['ddydd Gwener', '2026-11-27'],
    ['dydd gwener yma', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['dydd Gwener nesaf', '2026-12-04'],
    ['Ddydd Mercher nesaf', '2026-12-02'],
    ['wythnos i ddydd Gwener', '2026-12-04'],
    ['Friday week', '2026-12-04'],
    ['dydd Mawrth', '2026-11-24'],
    ['by Tuesday', '2026-11-24'],
    ['on Monday', '2026-11-30'],
    ['in 3 working days', '2026-11-26'],
    ['within five working days', '2026-11-30'],
    ['ymhen tri diwrnod gwaith', '2026-11-26'],
    ['o fewn 5 niwrnod gwaith', '2026-11-30'],
    ['ymhen tridiau', '2026-11-26'],
    ['ymhen deuddydd', '2026-11-25'],
    ['in 10 days', '2026-12-03'],
    ['ymhen deg diwrnod', '2026-12-03'],
    ['in two weeks', '2026-12-07'],
    ['in a fortnight', '2026-12-07'],
    ['ymhen pythefnos', '2026-12-07'],
    ['ymhen wythnos', '2026-11-30'],
    ['ymhen dwy wythnos', '2026-12-07'],
    ['in a month', '2026-12-23'],
    ['ymhen mis', '2026-12-23'],
    ['end of the week', '2026-11-27'],
    ['diwedd yr wythnos', '2026-11-27'],
    ['diwedd y mis', '2026-11-30'],
    ['end of the month', '2026-11-30'],
    ['end of month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['diwedd y mis nesaf', '2026-12-31'],
    ['next week', '2026-12-04'],
    ['yr wythnos nesaf', '2026-12-04'],
    ['4 December', '2026-12-04'],
    ['4th of December', '2026-12-04'],
    ['Friday 4 December', '2026-12-04'],
    ['4 Rhagfyr', '2026-12-04'],
    ['y 4ydd o Ragfyr', '2026-12-04'],
    ['dydd Gwener 4 Rhagfyr', '2026-12-04'],
    ['1af o Fawrth', '2027-03-01'],
    ['2il o Chwefror', '2027-02-02'],
    ['3 Mawrth', '2027-03-03'],
    ['04/12/2026', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ['soon', null],
    ['rywbryd', null],
    ['', null],
  ])('%s', (text, date) => expect(dateIn(text, today, calendar)).toBe(date));

  it('does not end a month on a day on which nobody works', () => {
    expect(dateIn('end of the month', '2026-10-05', calendar)).toBe('2026-10-30');
    expect(dateIn('diwedd y flwyddyn', '2026-10-05', calendar)).toBe('2026-12-31');
    expect(dateIn('in 3 working days', '2026-12-24', calendar)).toBe('2026-12-31');
  });
});
