import { checkEdition } from '../schema.ts';
import type { Edition } from '../types.ts';
import { ciw2024 } from './ciw-2024/index.ts';
import { englandPfp } from './england-pfp/index.ts';
import { createEditions } from './registry.ts';
import { wales2026 } from './wales-2026/index.ts';

export { createEditions, findProcedure, getProcedure } from './registry.ts';

/** Every national edition, oldest first, each checked as this file is loaded. A published one never changes. */
export const nationalEditions: readonly Edition[] = [ciw2024, englandPfp, wales2026].map(checkEdition);

/** The national editions by themselves; a running Hafan adds its council's overlay (`createEditions`). */
export const { findEdition, getEdition, currentEdition, editionWith } = createEditions({
  national: nationalEditions,
});
