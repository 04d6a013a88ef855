/** Seconds since 1970 at which a JSON web token ends, or null where that cannot be read from it. */
const endOf = (token: string): number | null => {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null && 'exp' in claims && typeof claims.exp === 'number'
      ? claims.exp
      : null;
  } catch (problem) {
    if (problem instanceof SyntaxError || problem instanceof DOMException) return null;
    throw problem;
  }
};

const MARGIN = 120;

/**
 * Asks the host for a token once and keeps it until two minutes before its end: an open page asks for things
 * again and again. A token whose end cannot be read is asked for anew each time.
 */
export const keepToken = (ask: () => Promise<string>, now: () => number = Date.now) => {
  let kept: { readonly token: Promise<string>; readonly end: number } | null = null;
  return {
    async get(): Promise<string> {
      if (kept !== null && kept.end - MARGIN > now() / 1000) return kept.token;
      const token = await ask();
      const end = endOf(token);
      kept = end === null ? null : { token: Promise.resolve(token), end };
      return token;
    },
    /** The server refused it: ask anew next time. */
    forget(): void {
      kept = null;
    },
  };
};
