/**
 * The number to dial in a text, digits with a leading `+` where it has one; null where it holds no single number
 * (`the duty team, see the rota`). An extension after `ext` or `est.` is left for the person to ask for.
 */
export const telephoneIn = (text: string): string | null => {
  const found = text.match(/\+?\d[\d ()-]{5,}\d/g);
  const [only] = found ?? [];
  if (only === undefined || found?.length !== 1) return null;
  return only.replaceAll(/\(0\)|[ ()-]/g, '');
};
