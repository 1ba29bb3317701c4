import { attribute, elementsOf, parse, type Tree, textOf } from "./html.ts";

/** The pages of a site by address, such as `/glossary/`, with their HTML, and whatever other addresses it has. */
export interface SitePages {
  readonly pages: Readonly<Record<string, string>>;
  readonly files: ReadonlySet<string>;
}

/** Attributes that hold one address. */
const addressAttributes = ["href", "src", "action", "formaction", "poster"];

/** Lists every address that an element links to or fetches, including those in its styles. */
const addressesIn = (element: Tree.Element): readonly string[] => {
  const styles = element.nodeName === "style" ? textOf(element) : (attribute(element, "style") ?? "");
  return [
    ...addressAttributes.flatMap((name) => attribute(element, name) ?? []),
    ...[...styles.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = ""]) => address.trim()),
  ];
};

/** Decodes an address: `/glossary/حلب/`, not `/glossary/%D8%AD…`. Returns it unchanged if it can't be decoded. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Checks every address within the site: links, forms, images, styles and places in pages.
 *
 * @returns One sentence for each broken address.
 */
export const brokenLinks = ({ pages, files }: SitePages): readonly string[] => {
  const parsed = Object.entries(pages).map(([page, html]) => ({
    page,
    elements: [...elementsOf(parse(html))],
  }));
  const ids = new Map(
    parsed.map(({ page, elements }) => [
      page,
      new Set(elements.flatMap((element) => attribute(element, "id") ?? [])),
    ]),
  );
  const problem = (page: string, address: string): string | undefined => {
    const base = new URL(page, "http://site");
    if (!URL.canParse(address, base.href)) return `${page} links to ${address}, which isn't a valid address.`;
    const target = new URL(address, base);
    if (target.host !== base.host) return undefined;
    const path = decoded(target.pathname);
    const place = decoded(target.hash.slice(1));
    const found = ids.get(path);
    if (!found)
      return files.has(path) ? undefined : `${page} links to ${address}, but there is no file at ${path}.`;
    return place === "" || found.has(place)
      ? undefined
      : `${page} links to ${address}, but ${path} has no id="${place}".`;
  };
  return parsed.flatMap(({ page, elements }) =>
    [...new Set(elements.flatMap(addressesIn))].flatMap((address) => problem(page, address) ?? []),
  );
};
