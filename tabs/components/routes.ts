/** Where a page of ours is, as the part after `#`. */
export const caseParts = [
  'overview',
  'checklist',
  'individuals',
  'plan',
  'meetings',
  'documents',
  'suspension',
  'standards',
  'contacts',
  'log',
  'chronology',
  'steps',
] as const;
export type CasePart = (typeof caseParts)[number];

export const incidentParts = ['overview', 'authorities', 'plan', 'reports', 'log'] as const;
export type IncidentPart = (typeof incidentParts)[number];

const plainPages = [
  'glance',
  'configure',
  'privacy',
  'terms',
  'accessibility',
  'services',
  'incidents',
  'ask',
] as const;

export type Route =
  | { readonly page: 'board' | (typeof plainPages)[number] }
  /** What the form begins with: ids only, nothing about people. */
  | { readonly page: 'open'; readonly service?: string; readonly procedure?: string }
  /**
   * `within` is a page of the register (`moves`, `import`, an import or a person by an opaque id), or a meeting by
   * its id.
   */
  | { readonly page: 'case'; readonly ref: string; readonly part: CasePart; readonly within?: string }
  /** Teams' side panel: of a case and of a meeting, where they are known. */
  | { readonly page: 'panel'; readonly ref?: string; readonly meeting?: string }
  | { readonly page: 'service'; readonly id: string }
  | { readonly page: 'incident'; readonly ref: string; readonly part: IncidentPart }
  | { readonly page: 'procedures'; readonly edition: string };

const isPart = (text: string | undefined): text is CasePart => caseParts.some((part) => part === text);
const isIncidentPart = (text: string | undefined): text is IncidentPart =>
  incidentParts.some((part) => part === text);
const isId = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && /^[a-z0-9][a-z0-9.-]{0,79}$/.test(text);

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const withinRegister = new RegExp(`^(?:moves|import|import-${uuid}|${uuid})$`);

const caseRoute = (ref: string, part: string | undefined, within: string | undefined): Route => ({
  page: 'case',
  ref,
  part: isPart(part) ? part : 'overview',
  ...(isWithin(part, within) ? { within } : {}),
});

const isCaseRef = (text: string): boolean => /^[A-Z]{2}-\d{4}-\d{4,}$/.test(text);

const isWithin = (part: string | undefined, within: string | undefined): within is string =>
  within !== undefined &&
  ((part === 'individuals' && withinRegister.test(within)) || (part === 'meetings' && isId(within)));

const panelRoute = (ref: string | undefined, meeting: string | undefined): Route => ({
  page: 'panel',
  ...(ref !== undefined && isCaseRef(ref) ? { ref, ...(isId(meeting) ? { meeting } : {}) } : {}),
});

const openRoute = (query: string): Route => {
  const given = new URLSearchParams(query);
  const service = given.get('service');
  const procedure = given.get('procedure');
  return {
    page: 'open',
    ...(isId(service) ? { service } : {}),
    ...(isId(procedure) ? { procedure } : {}),
  };
};

/** `#/case/EC-2026-0007/plan` → that case's plan. Anything unknown is the board. */
export const routeOf = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [page, id, part, within] = path.split('/');
  if (page === 'case' && id !== undefined && isCaseRef(id)) return caseRoute(id, part, within);
  if (page === 'incident' && id !== undefined && /^IN-\d{4}-\d{4,}$/.test(id))
    return { page, ref: id, part: isIncidentPart(part) ? part : 'overview' };
  if (page === 'panel') return panelRoute(id, part);
  if (page === 'service' && isId(id)) return { page, id };
  if (page === 'procedures' && id !== undefined && /^[a-z0-9][a-z0-9.+-]{0,119}$/.test(id))
    return { page, edition: id };
  if (page === 'open') return openRoute(query);
  return { page: plainPages.find((one) => one === page) ?? 'board' };
};

const openHash = ({ service, procedure }: Extract<Route, { page: 'open' }>): string => {
  const query = new URLSearchParams({
    ...(service === undefined ? {} : { service }),
    ...(procedure === undefined ? {} : { procedure }),
  }).toString();
  return query === '' ? '#/open' : `#/open?${query}`;
};

export const hashOf = (route: Route): string => {
  switch (route.page) {
    case 'board':
      return '#/';
    case 'open':
      return openHash(route);
    case 'case':
      if (route.within !== undefined) return `#/case/${route.ref}/${route.part}/${route.within}`;
      return route.part === 'overview' ? `#/case/${route.ref}` : `#/case/${route.ref}/${route.part}`;
    case 'incident':
      return route.part === 'overview' ? `#/incident/${route.ref}` : `#/incident/${route.ref}/${route.part}`;
    case 'panel':
      return ['#/panel', route.ref, route.meeting].filter((one) => one !== undefined).join('/');
    case 'service':
      return `#/service/${route.id}`;
    case 'procedures':
      return `#/procedures/${route.edition}`;
    default:
      return `#/${route.page}`;
  }
};
