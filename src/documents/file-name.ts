/** Longest name that leaves room for the library's and the folder's own in SharePoint's 400 characters. */
const longest = 120;

/**
 * A name that SharePoint takes: without the signs it forbids, without blanks or dots at its ends, and short
 * enough. It begins with a case's reference, so no reserved word can stand alone in it.
 * @param extension with its dot, or empty
 */
export const fileName = (parts: readonly string[], extension: string): string => {
  const clean = parts
    .join(' ')
    .normalize('NFC')
    .replaceAll(/["*:<>?/\\|#%~\p{Cc}]/gu, ' ')
    .replaceAll(/_vti_/gi, ' ')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longest)
    .replaceAll(/^[\s._]+|[\s.]+$/g, '');
  return `${clean}${extension}`;
};
