import { type EditionId, editionIds, editionTags, languages } from "@sidelight/content";
import { pageAddress, type SitePage } from "./list-pages.ts";

type Change = Readonly<Partial<Record<"language" | "edition" | "other", string>>>;

const changed = (page: SitePage, change: Change): string =>
  pageAddress({ ...page, values: { ...page.values, ...change } } as SitePage);

/** Two editions beside each other, each first in its own version. */
const inBothOrders = (page: SitePage, first: EditionId, second: EditionId) =>
  editionIds
    .filter((id) => id === first || id === second)
    .map((id) => [editionTags[id], changed(page, { edition: id, other: id === first ? second : first })]);

/**
 * Returns the addresses of a page in every language or edition that it exists in, its own among them, by BCP 47 tag. The
 * main one is first. A plain edition is its language in simplified form.
 */
export const versionsOf = (page: SitePage): Readonly<Record<string, string>> => {
  const { values } = page;
  if ("language" in values)
    return Object.fromEntries(languages.map((language) => [language, changed(page, { language })]));
  if ("other" in values) return Object.fromEntries(inBothOrders(page, values.edition, values.other));
  return Object.fromEntries(editionIds.map((id) => [editionTags[id], changed(page, { edition: id })]));
};

/** Returns a page's versions and, as `x-default`, the main one: what `hreflang` links name. */
export const alternatesOf = (page: SitePage): Readonly<Record<string, string>> => {
  const versions = versionsOf(page);
  const [main = ""] = Object.values(versions);
  return { ...versions, "x-default": main };
};
