const addressIn = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** Tells whether a text is an absolute address of any scheme, as an activity's id must be. (`URL.canParse` is newer than the oldest supported browsers.) */
export const isAddress = (text: string): boolean => addressIn(text) !== undefined;

/**
 * Reads an absolute http(s) address.
 *
 * @returns Nothing for any other text, or for an address with a name or password in it, to which browsers send nothing.
 */
export const webAddress = (text: unknown): URL | undefined => {
  const url = typeof text === "string" ? addressIn(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.username + url.password === "" ? url : undefined;
};
