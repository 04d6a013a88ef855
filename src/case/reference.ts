/** A case reference, `EC-2026-0007`: prefix of its first procedure, year, number; never used twice. */
export const caseReference = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(4, '0')}`;
