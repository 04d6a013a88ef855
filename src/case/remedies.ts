import type { ActionDetails } from './commands.ts';

/** Remedies are what is asked of the provider (Code 4.11, 5.12); other actions are the group's own. */

const remedies: ReadonlySet<ActionDetails['source']> = new Set(['contract', 'regulation', 'ciw-notice']);

export const isRemedy = ({ source }: Pick<ActionDetails, 'source'>): boolean => remedies.has(source);
