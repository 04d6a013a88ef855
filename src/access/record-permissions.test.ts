import { describe, expect, it } from 'vitest';
import { leadsIncident, mayInIncident, maySeeIncident, mayWatch } from './record-permissions.ts';
import type { OrgRole, Person } from './person.ts';

const person = (agency: string, ...roles: readonly OrgRole[]): Person => ({
  tenant: 't',
  objectId: 'o',
  name: 'Mari Enghraifft',
  agency,
  mail: 'mari@enghraifft.example',
  roles,
  language: 'en',
});
const service = { localAuthority: 'Cyngor Enghraifft', healthBoard: 'Bwrdd Iechyd Enghraifft' };
const incident = { leadAgency: 'Cyngor Enghraifft', sharedWith: ['Cyngor Arall'] };

describe('who may do what outside of cases', () => {
  it.each([
    ['a commissioner of the council', person('Cyngor Enghraifft', 'commissioner'), true],
    ['a director of the health board', person('Bwrdd Iechyd Enghraifft', 'director'), true],
    ['a colleague without a role', person('Cyngor Enghraifft'), false],
    ['an administrator', person('Cyngor Enghraifft', 'administrator'), false],
    ['a commissioner of another council', person('Cyngor Arall', 'commissioner'), false],
    ['a commissioner whose agency is not known', person('', 'commissioner'), false],
  ])('%s and a service’s record', (_who, who, allowed) => {
    expect(mayWatch(who, service)).toBe(allowed);
    expect(mayWatch(who, null)).toBe(false);
    expect(mayWatch(who, { localAuthority: '', healthBoard: '' })).toBe(false);
  });

  it.each([
    [
      'the lead agency',
      person('Cyngor Enghraifft', 'commissioner'),
      { sees: true, leads: true, opens: true },
    ],
    ['its director', person('Cyngor Enghraifft', 'director'), { sees: true, leads: true, opens: false }],
    [
      'an agency it is shared with',
      person('Cyngor Arall', 'commissioner'),
      { sees: true, leads: false, opens: true },
    ],
    [
      'any other agency',
      person('Trydydd Cyngor', 'commissioner'),
      { sees: false, leads: false, opens: true },
    ],
    [
      'an administrator',
      person('Cyngor Enghraifft', 'administrator'),
      { sees: false, leads: false, opens: false },
    ],
    ['somebody of no known agency', person('', 'commissioner'), { sees: false, leads: false, opens: false }],
  ])('%s and an incident', (_who, who, { sees, leads, opens }) => {
    expect(maySeeIncident(who, incident)).toBe(sees);
    expect(leadsIncident(who, incident)).toBe(leads);
    expect(mayInIncident(who, 'openIncident', null)).toBe(opens);
    expect(mayInIncident(who, 'recordEntry', incident)).toBe(sees);
    expect(mayInIncident(who, 'recordEntry', null)).toBe(false);
    for (const what of ['closeIncident', 'shareWith', 'stopSharing', 'fileSituationReport'] as const)
      expect(mayInIncident(who, what, incident)).toBe(leads);
  });
});
