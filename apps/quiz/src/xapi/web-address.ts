const addressIn = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** Whether a text is an absolute address of any scheme, as the name of an activity must be. (`URL.canParse` is newer than some promised browsers.) */
export const isAddress = (text: string): boolean => addressIn(text) !== undefined;

/**
 * Reads an absolute http(s) address.
 *
 * @returns Nothing for any other text, and for an address with a name or password in it, which browsers send nothing to.
 */
export const webAddress = (text: unknown): URL | undefined => {
  const url = typeof text === "string" ? addressIn(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.username + url.password === "" ? url : undefined;
};
