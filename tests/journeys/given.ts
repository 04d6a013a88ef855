import type { Client } from './client.ts';
import type { OpenCaseBody } from '../../src/server/contract/cases.ts';

/** What the rehearsal's people open their stories with. */

export const member = (client: Client, role: string): OpenCaseBody['group'][number] => ({
  tenant: '00000000-7e57-4000-8000-000000000001',
  objectId: client.person.objectId,
  name: client.person.name,
  agency: client.person.agency,
  mail: client.person.mail,
  role,
});
