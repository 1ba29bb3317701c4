import { existsSync, readFileSync } from "node:fs";

const sitemap = new URL("../dist/sitemap.xml", import.meta.url);

if (!existsSync(sitemap))
  throw new Error("There is no site to test: dist/sitemap.xml is missing. Run `pnpm build`.");

/** Every address that the site says it has. */
export const addresses: readonly string[] = [
  ...readFileSync(sitemap, "utf8").matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g),
].map(([, address = ""]) => address);

const isTerm = (address: string) => /^\/glossary\/(?!ar\/$)[^/]+\//.test(address);
const isArabic = (address: string) => address.endsWith("/ar/");
const editions = ["standard", "plain", "ar"] as const;

/** Two editions side by side: pages that search engines are not led to. */
const pairs = addresses
  .filter((address) => /^\/lessons\/[^/]+\/(?:plain\/|ar\/)?$/.test(address))
  .flatMap((address) =>
    editions
      .filter((edition) => edition !== (/(plain|ar)\/$/.exec(address)?.[1] ?? "standard"))
      .map((edition) => `${address}with/${edition}/`),
  );

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
  ...[...addresses.filter((address) => !isTerm(address)), ...pairs].map((address) => ({
    name: address,
    addresses: [address],
  })),
  ...termVisits(
    "English",
    addresses.filter((address) => isTerm(address) && !isArabic(address)),
  ),
  ...termVisits(
    "Arabic",
    addresses.filter((address) => isTerm(address) && isArabic(address)),
  ),
];

/** The time, in milliseconds, that a test may take to go through so many pages. */
export const timeFor = (pages: readonly string[]): number => 60_000 + pages.length * 4_000;

/** The first lesson and its quiz. */
export const lesson = "/lessons/damascus-december-2024/";
export const quiz = "/quiz/damascus-december-2024/";
