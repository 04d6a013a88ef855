import type { FastifyInstance } from 'fastify';
import type { OrgRole } from '../../access/person.ts';
import { findPersonByMail, findPersonByObjectId, people, teamMembers } from '../people.ts';
import type { RehearsalPerson } from '../people.ts';
import { tenant } from '../tenant.ts';
import { answerGraph, GraphRefusal, param, readQuery, selected } from './answers.ts';
import type { GraphParts } from './answers.ts';

/** Anybody with a calendar: a person, or the shared mailbox. */
export interface Mailbox {
  readonly objectId: string;
  readonly mail: string;
  readonly name: string;
}

/** By object id or mail address. */
export const findMailbox = (user: string): Mailbox | undefined =>
  user === tenant.mailbox.objectId || user.toLowerCase() === tenant.mailbox.mail
    ? tenant.mailbox
    : (findPersonByObjectId(user) ?? findPersonByMail(user));

const principalId = '00000000-7e57-4000-8000-0000000000c1';
const appRoles: Readonly<Record<OrgRole, string>> = {
  commissioner: '00000000-7e57-4000-8000-0000000000d1',
  director: '00000000-7e57-4000-8000-0000000000d2',
  administrator: '00000000-7e57-4000-8000-0000000000d3',
};

const userBody = (person: RehearsalPerson) => ({
  id: person.objectId,
  displayName: person.name,
  givenName: person.givenName,
  surname: person.name.slice(person.givenName.length + 1),
  mail: person.mail,
  userPrincipalName: person.mail,
  companyName: person.agency,
  jobTitle: person.jobTitle.en,
  preferredLanguage: person.language === 'cy' ? 'cy-GB' : 'en-GB',
});

const teamMemberBody = (person: RehearsalPerson) => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  id: Buffer.from(`${tenant.teamId}##${person.objectId}`).toString('base64url'),
  roles: person.roles.includes('administrator') ? ['owner'] : [],
  displayName: person.name,
  visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
  userId: person.objectId,
  email: person.mail,
  tenantId: tenant.tenantId,
});

/** How many values Graph takes in one `in (…)`. */
const mostInFilter = 15;

const usersById = (filter: string): readonly RehearsalPerson[] => {
  const [, list] = /^id in \((.*)\)$/.exec(filter) ?? [];
  const ids = (list ?? '').split(',').map((part) => /^'([^']*)'$/.exec(part.trim())?.[1]);
  if (list === undefined || ids.includes(undefined))
    throw new GraphRefusal(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause.');
  if (ids.length > mostInFilter)
    throw new GraphRefusal(
      400,
      'Request_UnsupportedQuery',
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${ids.length}. Max allowed: ${mostInFilter}.`,
    );
  return people.filter(({ objectId }) => ids.includes(objectId));
};

const usersBySearch = (search: string, isEventual: boolean): readonly RehearsalPerson[] => {
  if (!isEventual)
    throw new GraphRefusal(
      400,
      'Request_UnsupportedQuery',
      'Request with $search query parameter only works through MSGraph with a special request header: ConsistencyLevel: eventual',
    );
  const clauses = [...search.matchAll(/"(displayName|mail):([^"]*)"/g)];
  if (clauses.length === 0)
    throw new GraphRefusal(400, 'Request_BadRequest', 'Syntax error: $search takes "property:value".');
  const everyone: readonly RehearsalPerson[] = people;
  return everyone.filter((person) =>
    clauses.some(([, property, text = '']) => {
      const words = property === 'mail' ? [person.mail] : person.name.split(' ');
      const wanted = text
        .toLowerCase()
        .split(' ')
        .filter((word) => word !== '');
      return wanted.length > 0 && wanted.every((w) => words.some((word) => word.toLowerCase().startsWith(w)));
    }),
  );
};

const usersWanted = (
  { $search, $filter }: Readonly<Record<string, string | undefined>>,
  isEventual: boolean,
): readonly RehearsalPerson[] => {
  if ($search !== undefined) return usersBySearch($search, isEventual);
  return $filter === undefined ? people : usersById($filter);
};

export const userRoutes = (app: FastifyInstance, parts: GraphParts): void => {
  app.get('/users', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const query = readQuery(request, ['$search', '$filter', '$select', '$top']);
      const value = usersWanted(query, request.headers['consistencylevel'] === 'eventual')
        .slice(0, Number(query['$top'] ?? '100'))
        .map((person) => selected(userBody(person), query['$select']));
      return { status: 200, body: { '@odata.context': 'users', value } };
    }),
  );

  app.get('/teams/:team/members', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      readQuery(request, ['$top']);
      const team = param(request, 'team');
      if (team !== tenant.teamId)
        throw new GraphRefusal(404, 'NotFound', `No team found with Group Id ${team}`);
      const members = teamMembers();
      return {
        status: 200,
        body: { '@odata.count': members.length, value: members.map(teamMemberBody) },
      };
    }),
  );

  app.get('/users/:user', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const { $select } = readQuery(request, ['$select']);
      const user = param(request, 'user');
      const person = findPersonByObjectId(user) ?? findPersonByMail(user);
      if (person === undefined)
        throw new GraphRefusal(
          404,
          'Request_ResourceNotFound',
          `Resource '${user}' does not exist or one of its queried reference-property objects are not present.`,
        );
      return { status: 200, body: selected(userBody(person), $select) };
    }),
  );

  app.get('/servicePrincipals', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      const { $filter, $select } = readQuery(request, ['$filter', '$select']);
      const appRoleList = Object.entries(appRoles).map(([value, id]) => ({
        id,
        value,
        displayName: value,
        isEnabled: true,
        allowedMemberTypes: ['User'],
      }));
      const principal = {
        id: principalId,
        appId: tenant.clientId,
        displayName: 'Hafan',
        appRoles: appRoleList,
      };
      const value = $filter === `appId eq '${tenant.clientId}'` ? [selected(principal, $select)] : [];
      return { status: 200, body: { '@odata.context': 'servicePrincipals', value } };
    }),
  );

  app.get('/servicePrincipals/:principal/appRoleAssignedTo', (request, reply) =>
    answerGraph(parts, 'read', reply, () => {
      readQuery(request, ['$top']);
      if (param(request, 'principal') !== principalId)
        throw new GraphRefusal(404, 'Request_ResourceNotFound', 'The service principal does not exist.');
      const everyone: readonly RehearsalPerson[] = people;
      const value = everyone.flatMap((person) =>
        person.roles.map((role) => ({
          id: `${person.id}-${role}`,
          principalId: person.objectId,
          principalType: 'User',
          principalDisplayName: person.name,
          resourceId: principalId,
          appRoleId: appRoles[role],
        })),
      );
      return { status: 200, body: { value } };
    }),
  );
};
