/**
 * Bank holidays that a royal proclamation added or moved and that date-holidays 3 does not know, in Wales and in
 * England alike. Those of 2020, 2022 and 2023 it does know; `working-days.test.ts` watches them.
 */
export const oneOffHolidays: readonly {
  readonly date: string;
  readonly off: boolean;
  readonly why: string;
}[] = [
  { date: '2002-05-27', off: false, why: 'spring bank holiday moved to 4 June for the Golden Jubilee' },
  { date: '2002-06-03', off: true, why: 'Golden Jubilee' },
  { date: '2002-06-04', off: true, why: 'spring bank holiday, moved from 27 May' },
  { date: '2011-04-29', off: true, why: 'royal wedding' },
  { date: '2012-05-28', off: false, why: 'spring bank holiday moved to 4 June for the Diamond Jubilee' },
  { date: '2012-06-04', off: true, why: 'spring bank holiday, moved from 28 May' },
];
