import { describe, expect, it } from 'vitest';
import type { Member } from '../case/commands.ts';
import { boardScope, leadRolesOf, may, type Asked } from './permissions.ts';
import type { OrgRole, Person } from './person.ts';

const council = 'Cyngor Ymarfer';
const person = (objectId: string, agency: string, roles: readonly OrgRole[], tenant = 't'): Person => ({
  tenant,
  objectId,
  name: objectId,
  agency,
  mail: `${objectId}@example.invalid`,
  roles,
  language: 'en',
});
const member = (objectId: string, role: string): Member => ({
  tenant: 't',
  objectId,
  name: objectId,
  agency: council,
  mail: `${objectId}@example.invalid`,
  role,
});
const state = { leadAgency: council, group: [member('lead', 'chair'), member('nurse', 'nursing')] };
const leadRoles = leadRolesOf({
  roles: [
    { id: 'chair', title: { en: 'Chair', cy: 'Cadeirydd' }, cite: 'Code 7.5', required: true, lead: true },
    { id: 'nursing', title: { en: 'Nurse', cy: 'Nyrs' }, cite: 'Code 7.5', required: false },
  ],
});

const lead = person('lead', council, ['commissioner']);
const nurse = person('nurse', 'Bwrdd Iechyd Ymarfer', []);
const colleague = person('colleague', council, ['commissioner']);
const director = person('director', council, ['director']);
const otherDirector = person('other', 'Cyngor Arall', ['director', 'commissioner']);
const administrator = person('admin', council, ['administrator']);

describe('who may do what', () => {
  it.each<[string, Person, Asked, boolean]>([
    ['a lead closes', lead, 'closeCase', true],
    ['a lead exports', lead, 'export', true],
    ['a member ticks', nurse, 'tickItem', true],
    ['a member does not close', nurse, 'closeCase', false],
    ['a member does not export', nurse, 'export', false],
    ['a commissioner of the lead agency looks', colleague, 'view', true],
    ['and does not tick', colleague, 'tickItem', false],
    ['but may put a lead into the group', colleague, 'addMember', true],
    ['a director of the lead agency looks', director, 'view', true],
    ['and exports', director, 'export', true],
    ['and does not tick', director, 'tickItem', false],
    ['another agency’s director does not even look', otherDirector, 'view', false],
    ['an administrator sees no content', administrator, 'view', false],
    ['a member records a day', nurse, 'recordMilestone', true],
    ['a member gives an item to somebody', nurse, 'assignItem', true],
    ['a member adds evidence', nurse, 'recordEvidence', true],
    ['a member does not answer the document’s question', nurse, 'answerQuestion', false],
    ['a lead does', lead, 'answerQuestion', true],
    ['a member does not step over', nurse, 'stepToProcedure', false],
    ['a member agrees no payment', nurse, 'agreePayment', false],
    ['a member records no activation', nurse, 'recordActivation', false],
  ])('%s', (_what, who, asked, expected) => {
    expect(may(who, asked, state, leadRoles)).toBe(expected);
  });

  it('opens only as a commissioner', () => {
    expect(may(colleague, 'openCase', null, leadRoles)).toBe(true);
    expect(may(nurse, 'openCase', null, leadRoles)).toBe(false);
    expect(may(director, 'openCase', null, leadRoles)).toBe(false);
  });

  it('tells people apart by tenant too: the same object id elsewhere is a stranger', () => {
    expect(may(person('lead', '', [], 'elsewhere'), 'view', state, leadRoles)).toBe(false);
  });

  it('takes an unknown agency for no agency, not for the same one', () => {
    const nowhere = { leadAgency: '', group: [] };
    expect(may(person('x', '', ['director']), 'view', nowhere, leadRoles)).toBe(false);
  });

  it('scopes the board as it scopes a case', () => {
    expect(boardScope(colleague)).toEqual({ memberKey: 't:colleague', agency: council });
    expect(boardScope(nurse)).toEqual({ memberKey: 't:nurse', agency: null });
    expect(boardScope(administrator)).toEqual({ memberKey: 't:admin', agency: null });
  });
});
