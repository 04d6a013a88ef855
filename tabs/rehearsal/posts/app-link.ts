/** The first address in a text that is of the app's own domain, which is all that Teams tells the app about. */
export const appLinkIn = (text: string, origin: string): string | null => {
  const addresses = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return (
    addresses
      .map((address) => address.replace(/[.,;:!?)\]]+$/, ''))
      .find((address) => URL.canParse(address) && new URL(address).host === new URL(origin).host) ?? null
  );
};
