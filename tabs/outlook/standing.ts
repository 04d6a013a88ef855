import type { CaseView } from '../../src/case/view-schema.ts';
import { useMe } from '../api/questions.ts';

/** How the person stands towards the case; null while that is not known. */
export const useStanding = (view: CaseView): { readonly member: boolean; readonly lead: boolean } | null => {
  const me = useMe();
  if (me.data === undefined) return null;
  const key = `${me.data.tenant}:${me.data.objectId}`;
  const mine = view.group.filter((one) => one.key === key);
  return { member: mine.length > 0, lead: mine.some(({ lead }) => lead) };
};
