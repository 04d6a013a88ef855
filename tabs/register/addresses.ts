import { hashOf } from '../components/routes.ts';

/** Where the register's pages are: opaque ids only. */
const at = (ref: string, within: string): string =>
  hashOf({ page: 'case', ref, part: 'individuals', within });

export const registerAt = (ref: string): string => hashOf({ page: 'case', ref, part: 'individuals' });
export const movesAt = (ref: string): string => at(ref, 'moves');
export const importAt = (ref: string, id?: string): string =>
  at(ref, id === undefined ? 'import' : `import-${id}`);
export const personAt = (ref: string, id: string): string => at(ref, id);
