import { Temporal } from 'temporal-polyfill';
import { zone } from './zone.ts';

/**
 * When a day begins and the next one begins, in milliseconds since 1970: of 23, 24 or 25 hours.
 * @param isoDate `2026-11-23`
 * @throws RangeError when there is no such day
 */
export const dayBounds = (isoDate: string): { readonly begins: number; readonly ends: number } => {
  const day = Temporal.PlainDate.from(isoDate, { overflow: 'reject' });
  const beginning = (date: Temporal.PlainDate): number => date.toZonedDateTime(zone).epochMilliseconds;
  return { begins: beginning(day), ends: beginning(day.add({ days: 1 })) };
};
