import type { Section } from '../../../../types.ts';

export const sections: readonly Section[] = [];
