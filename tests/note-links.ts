import type { Locator, Page } from "@playwright/test";

/** Finds a use of a term in a lesson's text that opens its note: the first, if no other is asked for. */
export const termLink = (page: Page, term: string, use = 1): Locator =>
  page
    .locator(`.article-text a.term[href$="#term-${term}"], .pair a.term[href$="#term-${term}"]`)
    .nth(use - 1);

/** Finds the words of a sentence that say who makes a claim. */
export const speakerLink = (page: Page, claim: string, sentence: string): Locator =>
  page.locator(`#s-${sentence} a.attribution[href$="#claim-${claim}"]`);

/** Finds the words of the officers who say that the president has left, which open the first claim of the first lesson. */
export const officersLink = (page: Page): Locator =>
  speakerLink(page, "departure", "army-officers-say-assad-left");
