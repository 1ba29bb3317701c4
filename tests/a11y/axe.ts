import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = [
  ...["wcag2a", "wcag2aa", "wcag2aaa"],
  ...["wcag21a", "wcag21aa", "wcag21aaa"],
  ...["wcag22a", "wcag22aa", "wcag22aaa"],
  "best-practice",
];

/** Every criterion that axe can check, AAA included; what it finds is printed rule by rule. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // A dialog is judged when it has arrived, not half-way through fading in.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, target }) => `${target} ${html.slice(0, 160)}`).join("; ")}`,
  );
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
};
