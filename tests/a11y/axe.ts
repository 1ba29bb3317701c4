import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { expect } from "../page-test.ts";
import { markTextSamples, textSamples } from "./text-samples.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every criterion that axe can check, AAA included. */
const everyRule: RunOptions = {
  runOnly: {
    type: "tag",
    values: [
      ...["wcag2a", "wcag2aa", "wcag2aaa"],
      ...["wcag21a", "wcag21aa", "wcag21aaa"],
      ...["wcag22a", "wcag22aa", "wcag22aaa"],
      "best-practice",
    ],
  },
};

/** Every rule but contrast, which takes as long as all others together. */
const otherRules: RunOptions = {
  ...everyRule,
  rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } },
};

/**
 * The rules whose result depends on colours. Both contrast rules are needed: the enhanced one leaves texts that fail the
 * basic one to it.
 */
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

/** What axe remembers during a run; the fonts among it are those that it has tried for icons. */
type AxeWithCache = typeof import("axe-core") & {
  readonly _cache: { readonly set: (key: "fonts", value: object) => void };
};

/** Waits for animations: a dialog is checked when it has arrived, not while it fades in. */
const finishAnimations = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });

/**
 * Runs axe in a page and returns what it found, rule by rule. The library is injected once per page, and one call runs
 * it: the packaged builder opens a blank page for each run, which takes longer than the run.
 */
const findings = async (page: Page, part: string, options: RunOptions) => {
  await finishAnimations(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([part, options]) => {
      if (document.querySelector("iframe, frame")) throw new Error("axe is not injected into frames.");
      const { axe } = globalThis as unknown as { axe: AxeWithCache };
      // No icon font is used here, and axe takes Arabic, whose letters join, for one: it would judge no Arabic text's contrast.
      axe._cache.set("fonts", new Proxy({}, { get: () => ({ occurrences: 3, numLigatures: 0 }) }));
      const { violations, passes } = await axe.run(part, { ...options, resultTypes: ["violations"] });
      return {
        passed: passes.length,
        violations: violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, target }) => `${target} ${html.slice(0, 160)}`).join("; ")}`,
        ),
      };
    },
    [part, options] as const,
  );
};

/** Checks every text of a page, or of a part, against every rule of axe. */
export const expectAccessible = async (page: Page, part = "html"): Promise<void> => {
  await expect(page.locator(part).first()).toBeAttached();
  const { violations, passed } = await findings(page, part, everyRule);
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(10);
};

/** Checks a whole page against every rule of axe, contrast on one text of each style. */
export const expectAccessibleByStyle = async (page: Page): Promise<void> => {
  const { violations, passed } = await findings(page, "html", otherRules);
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(10);
  await expectContrast(page);
};

/** Checks the colours of a page, or of a part, in the theme that it has now, on one text of each style. */
export const expectContrast = async (page: Page, part = "html"): Promise<void> => {
  await finishAnimations(page);
  await markTextSamples(page, part);
  const { violations, passed } = await findings(page, textSamples, colourRules);
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(0);
};
