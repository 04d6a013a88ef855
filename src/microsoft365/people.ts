import { z } from 'zod';
import type { OrgRole } from '../access/person.ts';
import type { Language } from '../procedures/types.ts';
import type { Graph } from './client.ts';
import { readPages } from './client.ts';
import { outside } from './problems.ts';
import { RefusedByGraph } from './wire.ts';

/** Somebody in the organisation's directory. */
export interface DirectoryPerson {
  readonly tenant: string;
  readonly objectId: string;
  readonly name: string;
  readonly mail: string;
  /** Entra's `companyName`: which agency somebody works for. */
  readonly agency: string;
  /** Entra's `preferredLanguage`; null when it is neither Welsh nor English, or not set. */
  readonly language: Language | null;
  /** Hafan's app roles. Those given through a group are not listed here, but are in the person's token. */
  readonly roles: readonly OrgRole[];
}

export interface People {
  /**
   * People whose name or mail address begins with what is typed, at most 20. Nothing typed: the team's members,
   * by name, at most 50.
   */
  search(text: string): Promise<readonly DirectoryPerson[]>;
  /** One person with their roles, or null; remembered for five minutes. */
  find(objectId: string): Promise<DirectoryPerson | null>;
}

export interface PeopleSettings {
  readonly tenantId: string;
  /** Hafan's app registration, whose app roles count. */
  readonly clientId: string;
  /** The team in which the cases' channels stand; its members are offered before anybody types a name. */
  readonly teamId: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const userSchema = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  companyName: z.string().nullish(),
  preferredLanguage: z.string().nullish(),
});
/** Somebody of another organisation has a `tenantId` of their own; an app has no `userId`. */
const memberSchema = z.object({
  userId: z.string().nullish(),
  displayName: z.string().nullish(),
  tenantId: z.string().nullish(),
});
const assignmentSchema = z.object({ appRoleId: z.string(), principalId: z.string() });
const principalSchema = z.object({
  id: z.string(),
  appRoles: z.array(z.object({ id: z.string(), value: z.string().nullish() })),
});

const remembered = 5 * 60_000;
const fields = 'id,displayName,mail,userPrincipalName,companyName,preferredLanguage';
/** Members that are offered; and how many ids Graph takes in one `in (…)`. */
const mostMembers = 50;
const idsAtOnce = 15;
const orgRole = z.enum(['commissioner', 'director', 'administrator']);

export const createPeople = (graph: Graph, settings: PeopleSettings): People => {
  const holders = createCache<ReadonlyMap<string, readonly OrgRole[]>>(settings.clock);
  const persons = createCache<DirectoryPerson | null>(settings.clock);
  const searches = createCache<readonly DirectoryPerson[]>(settings.clock);

  const personOf = (user: z.infer<typeof userSchema>): Omit<DirectoryPerson, 'roles'> => ({
    tenant: settings.tenantId,
    objectId: user.id,
    name: user.displayName ?? user.userPrincipalName ?? '',
    mail: user.mail ?? user.userPrincipalName ?? '',
    agency: user.companyName ?? '',
    language: languageOf(user.preferredLanguage ?? null),
  });

  /** Who holds which of Hafan's roles: one list for all people. */
  const readHolders = async (): Promise<ReadonlyMap<string, readonly OrgRole[]>> => {
    const filter = encodeURIComponent(`appId eq '${settings.clientId}'`);
    const [principal] = await readPages(
      graph,
      `/servicePrincipals?$filter=${filter}&$select=id,appRoles`,
      principalSchema,
    );
    // Without one the app was never consented to in this tenant: nobody can hold a role of it.
    if (principal === undefined) return new Map();
    const roleById = new Map(
      principal.appRoles.flatMap((role) => {
        const known = orgRole.safeParse((role.value ?? '').toLowerCase());
        return known.success ? [[role.id, known.data] as const] : [];
      }),
    );
    const held = new Map<string, readonly OrgRole[]>();
    for (const { principalId, appRoleId } of await readPages(
      graph,
      `/servicePrincipals/${principal.id}/appRoleAssignedTo?$top=999`,
      assignmentSchema,
    )) {
      const role = roleById.get(appRoleId);
      const sofar = held.get(principalId) ?? [];
      if (role !== undefined && !sofar.includes(role)) held.set(principalId, [...sofar, role]);
    }
    return held;
  };

  const withRoles = async (user: z.infer<typeof userSchema>): Promise<DirectoryPerson> => ({
    ...personOf(user),
    roles: (await holders.remember('', readHolders)).get(user.id) ?? [],
  });

  const readPerson = async (objectId: string): Promise<DirectoryPerson | null> => {
    try {
      return await withRoles(
        userSchema.parse(await graph.read(`/users/${encodeURIComponent(objectId)}?$select=${fields}`).get()),
      );
    } catch (error) {
      if (error instanceof RefusedByGraph && error.status === 404) return null;
      throw error;
    }
  };

  const readMembers = async (): Promise<readonly DirectoryPerson[]> => {
    const ids = (
      await readPages(graph, `/teams/${encodeURIComponent(settings.teamId)}/members?$top=999`, memberSchema)
    )
      .filter(({ tenantId }) => (tenantId ?? settings.tenantId) === settings.tenantId)
      .toSorted((a, b) => (a.displayName ?? '').localeCompare(b.displayName ?? '', 'cy'))
      .flatMap(({ userId }) => userId ?? [])
      .slice(0, mostMembers);
    // A member has a name and an address, but not an agency or a language: those are the directory's.
    const users = new Map<string, z.infer<typeof userSchema>>();
    for (let at = 0; at < ids.length; at += idsAtOnce) {
      const few = ids.slice(at, at + idsAtOnce).map((id) => `'${id.replaceAll("'", "''")}'`);
      const filter = encodeURIComponent(`id in (${few.join(',')})`);
      for (const user of await readPages(graph, `/users?$filter=${filter}&$select=${fields}`, userSchema))
        users.set(user.id, user);
    }
    return Promise.all(ids.flatMap((id) => users.get(id) ?? []).map(withRoles));
  };

  return {
    search: (text) =>
      outside(async () => {
        const wanted = text.replaceAll(/["\\]/g, ' ').trim();
        if (wanted === '') return searches.remember('', readMembers);
        return searches.remember(wanted.toLowerCase(), async () => {
          const clause = encodeURIComponent(`"displayName:${wanted}" OR "mail:${wanted}"`);
          const answer: unknown = await graph
            .read(`/users?$search=${clause}&$select=${fields}&$top=20`)
            // `$search` on people works only so.
            .header('ConsistencyLevel', 'eventual')
            .get();
          const found = z.object({ value: z.array(userSchema) }).parse(answer).value;
          return Promise.all(found.map(withRoles));
        });
      }),
    find: (objectId) => outside(() => persons.remember(objectId, () => readPerson(objectId))),
  };
};

const languageOf = (tag: string | null): Language | null => {
  const primary = tag?.toLowerCase().split('-')[0];
  return primary === 'cy' || primary === 'en' ? primary : null;
};

interface Cache<T> {
  remember(key: string, read: () => Promise<T>): Promise<T>;
}

/** Answers for five minutes; failures are not kept; at most a thousand, the oldest leave first. */
const createCache = <T>(clock: () => number): Cache<T> => {
  const most = 1_000;
  const kept = new Map<string, { readonly until: number; readonly value: T }>();
  return {
    async remember(key, read) {
      const hit = kept.get(key);
      if (hit !== undefined && hit.until > clock()) return hit.value;
      const value = await read();
      kept.delete(key);
      kept.set(key, { until: clock() + remembered, value });
      const oldest = kept.keys().next();
      if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
      return value;
    },
  };
};
