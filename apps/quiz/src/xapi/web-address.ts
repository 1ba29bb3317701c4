/**
 * Reads an absolute http(s) address.
 *
 * @returns Nothing for any other text, and for an address with a name or password in it, which browsers send nothing to.
 */
export const webAddress = (text: unknown): URL | undefined => {
  if (typeof text !== "string") return undefined;
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.username + url.password === "" ? url : undefined;
  } catch {
    return undefined;
  }
};
