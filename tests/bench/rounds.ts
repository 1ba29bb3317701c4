import type { Browser } from "@playwright/test";
import { measureLoading } from "./measure-loading.ts";
import { measureChecks, measureNotes } from "./measure-presses.ts";
import type { MeasuredPage, Version } from "./pages.ts";
import { slowVisit } from "./slow-visit.ts";
import type { Sample } from "./statistics.ts";

/** How many words are pressed and answers checked in one visit. */
export const pressesPerVisit = 4;

/** Measures one version of a page once: a visit that leaves the page alone, and one that uses it. */
const measureVersion = async (
  browser: Browser,
  origin: string,
  { shows }: MeasuredPage,
  { address, term, quiz }: Version,
  terms: readonly string[],
): Promise<Readonly<Record<string, number>>> => {
  const loading = await slowVisit(browser, shows, (visit) => measureLoading(visit, origin + address));
  const pressing = await slowVisit(browser, shows, ({ page }) => {
    if (term) return measureNotes(page, origin + address, terms.map(term));
    if (quiz) return measureChecks(page, origin + address, quiz, pressesPerVisit);
    return Promise.resolve({});
  });
  return { ...loading, ...pressing };
};

/**
 * Measures every version of every page once a round. The versions of a page follow each other directly, in an order that
 * moves on by one each round, so that a slow moment of the machine doesn't always meet the same one.
 *
 * @param termsOf Returns where the words to press in a page lead.
 * @param tell Is told of each page that was measured.
 */
export const runRounds = async (
  browser: Browser,
  origin: string,
  pages: readonly MeasuredPage[],
  rounds: number,
  termsOf: (page: MeasuredPage) => readonly string[],
  tell: (line: string) => void,
): Promise<readonly Sample[]> => {
  const samples: Sample[] = [];
  for (let round = 1; round <= rounds; round++)
    for (const page of pages) {
      const first = round % page.versions.length;
      for (const version of [...page.versions.slice(first), ...page.versions.slice(0, first)]) {
        const values = await measureVersion(browser, origin, page, version, termsOf(page));
        for (const [measure, value] of Object.entries(values))
          samples.push({ round, page: page.title, version: version.id, measure, value });
      }
      tell(`Round ${round} of ${rounds}: ${page.title}`);
    }
  return samples;
};
