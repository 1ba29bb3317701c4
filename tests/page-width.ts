import type { Page } from "@playwright/test";

/** Returns what sticks out sideways; an empty list where nothing does. */
export const widerThanWindow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      const beyond = right > width + 1 || left < -1;
      return own > 1 && height > 1 && beyond && getComputedStyle(element).position !== "absolute";
    });
    return ["the page is wider than the window", ...out.slice(0, 3).map((it) => it.outerHTML.slice(0, 120))];
  });

/** The text spacing of WCAG 1.4.12, all of it at once. */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

/** Adds wide text spacing as a reader's own style sheet would, which the page's policy does not govern. */
export const widenTextSpacing = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, textSpacing);
