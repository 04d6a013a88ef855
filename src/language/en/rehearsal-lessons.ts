import { lessonsOfDays } from './rehearsal-lessons-of-days.ts';
import { lessonsOfProcedures } from './rehearsal-lessons-of-procedures.ts';

/**
 * The rehearsal's lessons. Names of buttons and fields come in by their places, from the pages' own catalogues.
 * Not part of the catalogue that every page loads: the rehearsal's server alone reads it.
 */
export const rehearsalLessons = { ...lessonsOfDays, ...lessonsOfProcedures } as const;
