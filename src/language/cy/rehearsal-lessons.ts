import { lessonsOfDays } from './rehearsal-lessons-of-days.ts';
import { lessonsOfProcedures } from './rehearsal-lessons-of-procedures.ts';

/** Yr un gwersi ag yn Saesneg, ar gyfer gweinydd yr ymarfer yn unig. Daw enwau botymau o gatalogau’r tudalennau. */
export const rehearsalLessons = { ...lessonsOfDays, ...lessonsOfProcedures } as const;
