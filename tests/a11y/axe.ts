import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { RunOptions } from "axe-core";
import { expect } from "../page-test.ts";

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

/** The only rules whose result depends on colours. */
const contrastRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] },
};

/**
 * Runs axe in a page and returns what it found, rule by rule. The library is injected once per page, and one call runs
 * it: the packaged builder opens a blank page for each run, which takes longer than the run.
 */
const findings = async (page: Page, part: string, options: RunOptions) => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([part, options]) => {
      // An animated part is judged when its animation is over.
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      if (document.querySelector("iframe, frame")) throw new Error("axe is not injected into frames.");
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
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

/** Checks a page against every rule of axe, or only the part of it that has just changed. */
export const expectAccessible = async (page: Page, part = "html"): Promise<void> => {
  await expect(page.locator(part).first()).toBeAttached();
  const { violations, passed } = await findings(page, part, everyRule);
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(10);
};

/** Checks the contrast of a page, or of a part, in the theme that it has now. */
export const expectContrast = async (page: Page, part = "html"): Promise<void> => {
  const { violations, passed } = await findings(page, part, contrastRules);
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(0);
};
