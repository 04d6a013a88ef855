/** Where a page of ours is, as the part after `#`. */
export const caseParts = [
  'overview',
  'checklist',
  'plan',
  'meetings',
  'documents',
  'suspension',
  'log',
  'chronology',
  'steps',
] as const;
export type CasePart = (typeof caseParts)[number];

export type Route =
  | { readonly page: 'board' | 'open' | 'configure' | 'privacy' | 'terms' }
  | { readonly page: 'case'; readonly ref: string; readonly part: CasePart };

const isPart = (text: string | undefined): text is CasePart => caseParts.some((part) => part === text);

/** `#/case/EC-2026-0007/plan` → that case's plan. Anything unknown is the board. */
export const routeOf = (hash: string): Route => {
  const [page, ref, part] = hash.replace(/^#?\/?/, '').split('/');
  if (page === 'case' && ref !== undefined && /^[A-Z]{2}-\d{4}-\d{4,}$/.test(ref))
    return { page, ref, part: isPart(part) ? part : 'overview' };
  if (page === 'open' || page === 'configure' || page === 'privacy' || page === 'terms') return { page };
  return { page: 'board' };
};

export const hashOf = (route: Route): string => {
  if (route.page === 'board') return '#/';
  if (route.page !== 'case') return `#/${route.page}`;
  return route.part === 'overview' ? `#/case/${route.ref}` : `#/case/${route.ref}/${route.part}`;
};
