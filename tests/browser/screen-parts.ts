/**
 * Parts of the pages that are fetched by themselves and belong to no screen, each with its reason. A page, a part of
 * a case and an app are held to the list by their types (screens.ts); this holds everything else that is split off.
 */
const onNoScreen: readonly string[] = [
  // Only while something is at work, and gone as soon as it is done: seen in live-news and bundle.
  'provisioning',
  'bundle-progress',
  // Only where a window is opened on the register itself, which the sweep reaches from within; the bench opens it so.
  'ask-ahead',
  // Microsoft's own Outlook; the rehearsal plays another.
  'office-host',
];

/** `plan-AbC1_x9.js` is the part `plan`. */
const partOf = (file: string): string => file.replace(/-[\w-]{8}\.js$/, '');

/** Parts that were built and that none of the screens looked at has fetched. */
export const leftOut = (built: readonly string[], fetched: ReadonlySet<string>): readonly string[] => {
  const seen = new Set([...fetched].map((path) => path.split('/').at(-1)));
  return built.filter((file) => !seen.has(file) && !onNoScreen.includes(partOf(file))).map(partOf);
};
