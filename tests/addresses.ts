import { existsSync, readFileSync } from "node:fs";
import { lessons } from "@sidelight/content/lessons";
import { addressOf } from "@sidelight/ui/addresses";
import { languageOfPage, listPages, pageAddress, type SitePage } from "@sidelight/ui/pages";

const sitemap = new URL("../dist/sitemap.xml", import.meta.url);

if (!existsSync(sitemap))
  throw new Error("There is no site to test: dist/sitemap.xml is missing. Run `pnpm build`.");

/** Every address in the sitemap. */
export const addresses: readonly string[] = [
  ...readFileSync(sitemap, "utf8").matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g),
].map(([, address = ""]) => address);

/** Every page that the table of addresses has, in the sitemap or not. */
export const sitePages: readonly SitePage[] = listPages({
  lessons: lessons.map(({ slug }) => slug),
  terms: [...new Set(lessons.flatMap(({ glossary }) => Object.keys(glossary)))],
});

const terms = sitePages.filter(({ kind }) => kind === "term");
const termAddresses: ReadonlySet<string> = new Set(terms.map(pageAddress));

/** Two editions side by side: pages that search engines are not led to. */
const pairs = sitePages.filter(({ kind }) => kind === "sideBySide").map(pageAddress);

const termsIn = (language: string) =>
  terms.filter((page) => languageOfPage(page) === language).map(pageAddress);

/** Pages of terms are short and alike, so a test takes several of them. */
const termsPerVisit = 14;

const termVisits = (language: string, terms: readonly string[]) =>
  Array.from({ length: Math.ceil(terms.length / termsPerVisit) }, (_, index) => {
    const first = index * termsPerVisit;
    const own = terms.slice(first, first + termsPerVisit);
    return { name: `terms ${first + 1} to ${first + own.length} in ${language}`, addresses: own };
  });

/** What a test of every page goes through: each page by itself, and the many pages of terms in groups. */
export const visits: readonly { readonly name: string; readonly addresses: readonly string[] }[] = [
  ...[...addresses.filter((address) => !termAddresses.has(address)), ...pairs].map((address) => ({
    name: address,
    addresses: [address],
  })),
  ...termVisits("English", termsIn("en")),
  ...termVisits("Arabic", termsIn("ar")),
];

/** The time, in milliseconds, that a test may take to go through so many pages. */
export const timeFor = (pages: readonly string[]): number => 60_000 + pages.length * 4_000;

const main = { lesson: "damascus-december-2024", edition: "standard" } as const;

/** The lesson that most tests open, and its quiz. */
export const lesson = addressOf("lesson", main);
export const quiz = addressOf("quiz", main);
