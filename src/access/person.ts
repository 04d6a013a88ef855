import type { PersonKey } from '../case/commands.ts';
import type { Language } from '../procedures/types.ts';

/** What somebody is across cases: from their Entra app roles, never from a name or a mail address. */
export type OrgRole = 'commissioner' | 'director' | 'administrator';

/** A person who signed in or wrote to the bot. Told apart by tenant and object id only (`personKey`). */
export interface Person extends PersonKey {
  readonly name: string;
  readonly agency: string;
  readonly mail: string;
  readonly roles: readonly OrgRole[];
  /** Their recorded choice, or what their Teams or browser asks for until they choose (NF 1.61–1.69). */
  readonly language: Language;
}
