/** What a request asks for: a file of the site, a redirect to its address, or a malformed address. */
export type Asked =
  | {
      readonly kind: "file";
      /** Below the site's folder, decoded. */
      readonly path: string;
      /** The address with a slash at its end, in case the path is a page's folder. */
      readonly asFolder: string;
    }
  | { readonly kind: "moved"; readonly location: string }
  | { readonly kind: "malformed"; readonly problem: string };

const malformed = (problem: string): Asked => ({ kind: "malformed", problem });

/** Some clients and proxies send the whole address, host included (RFC 9112, 3.2.2). */
const absoluteForm = /^https?:\/\/[^/?]*/i;
/** U+0000 to U+001F and U+007F: no file of a site has one in its name. */
const hasControlCharacter = (text: string) =>
  [...text].some((character) => character < " " || character === "\u007f");

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/**
 * Reads the target of a request, such as `/lessons/x/?from=y`.
 *
 * @returns For a file, its path below the site's folder, without a slash at the start; it may not exist, and an empty
 *   path or one that ends with a slash is a page's folder.
 */
export const readAddress = (target: string): Asked => {
  const local = target.replace(absoluteForm, "");
  const mark = local.indexOf("?");
  const raw = (mark < 0 ? local : local.slice(0, mark)) || "/";
  const query = mark < 0 ? "" : local.slice(mark);
  if (!raw.startsWith("/")) return malformed("it does not start with a slash");
  if (/%2f|%5c|\\/i.test(raw)) return malformed("it has an encoded slash or a backslash");
  const path = decoded(raw);
  if (path === undefined) return malformed("a percent sign is not followed by two hexadecimal digits");
  if (hasControlCharacter(path)) return malformed("it has a control character");
  if (path.split("/").some((segment) => segment === "." || segment === ".."))
    return malformed("it has a step to another folder");
  // One address for each page. Slashes at the start are folded too: "//elsewhere" would lead to another host.
  if (raw.includes("//")) return { kind: "moved", location: raw.replace(/\/+/g, "/") + query };
  if (path.endsWith("/index.html"))
    return { kind: "moved", location: raw.slice(0, -"index.html".length) + query };
  return { kind: "file", path: path.slice(1), asFolder: `${raw}/${query}` };
};
