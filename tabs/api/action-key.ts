/**
 * One key for one thing a person does. The same thing sent again after no answer came keeps its key, so that
 * the server does it once; anything else, or the same after an answer, gets a new one.
 */
export const actionKeys = (newKey: () => string = () => crypto.randomUUID()) => {
  let open: { readonly what: string; readonly key: string } | null = null;
  return {
    keyFor(body: unknown): string {
      const what = JSON.stringify(body);
      if (open === null || open.what !== what) open = { what, key: newKey() };
      return open.key;
    },
    /** An answer came, yes or no. */
    answered(): void {
      open = null;
    },
  };
};
