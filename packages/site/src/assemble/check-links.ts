import { attribute, elementsOf, parse } from "./html.ts";

/** The pages of a site by address, such as `/glossary/`, with their HTML, and whatever other addresses it has. */
export interface SitePages {
  readonly pages: Readonly<Record<string, string>>;
  readonly files: ReadonlySet<string>;
}

/**
 * Follows every link that stays within the site, to pages and to places in pages.
 *
 * @returns One sentence for each link that leads nowhere.
 */
export const brokenLinks = ({ pages, files }: SitePages): readonly string[] => {
  const parsed = Object.entries(pages).map(([address, html]) => ({
    address,
    elements: [...elementsOf(parse(html))],
  }));
  const ids = new Map(
    parsed.map(({ address, elements }) => [
      address,
      new Set(elements.flatMap((element) => attribute(element, "id") ?? [])),
    ]),
  );
  return parsed.flatMap(({ address, elements }) =>
    elements.flatMap((element) => {
      const href = element.nodeName === "a" ? attribute(element, "href") : undefined;
      if (href === undefined) return [];
      const target = new URL(href, `http://site${address}`);
      if (target.host !== "site") return [];
      const place = decodeURIComponent(target.hash.slice(1));
      const found = ids.get(target.pathname);
      if (!found)
        return files.has(target.pathname)
          ? []
          : [`${address} links to ${href}, but nothing is at ${target.pathname}.`];
      return place === "" || found.has(place)
        ? []
        : [`${address} links to ${href}, but ${target.pathname} has no id="${place}".`];
    }),
  );
};
