/** Two people of one friendship group whose places are known and not the same (PFP App. A 7.5). */
export const goApart = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLocaleLowerCase('cy') !== other.toLocaleLowerCase('cy');
