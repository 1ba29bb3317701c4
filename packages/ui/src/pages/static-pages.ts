import { pageAddress, type SitePage } from "./list-pages.ts";

/** The parts of an address that Next passes to a catch-all route. */
export interface PathParams {
  readonly path?: string[];
}

/** The pages that one app exports from a catch-all route. */
export interface StaticPages<Page extends SitePage> {
  /** Returns every path, for `generateStaticParams`. */
  readonly paths: () => PathParams[];
  /** Finds the page at a path. */
  readonly find: (params: PathParams) => Page | undefined;
}

/** Prepares the pages of an app that is served under `base` for its catch-all route. */
export const staticPages = <Page extends SitePage>(
  pages: readonly Page[],
  base: "/" | "/quiz/",
): StaticPages<Page> => {
  const byPath = new Map(pages.map((page) => [pageAddress(page).slice(base.length), page]));
  return {
    paths: () => [...byPath.keys()].map((path) => ({ path: path.split("/").filter(Boolean) })),
    find: ({ path = [] }) => byPath.get(path.map((part) => `${part}/`).join("")),
  };
};
