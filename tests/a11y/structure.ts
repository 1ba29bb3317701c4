import type { Page } from "@playwright/test";

/**
 * Returns what is wrong with the structure of a page. Far cheaper than axe, for pages that share their components with one
 * that axe has checked, and differ from it in their data.
 */
export const structureFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const ids = all("[id]").map(({ id }) => id);
    const levels = all("h1, h2, h3, h4, h5, h6")
      .filter(shown)
      .map(({ tagName }) => Number(tagName[1]));
    const nameOf = (element: Element) =>
      element.getAttribute("aria-label") ||
      element.getAttribute("aria-labelledby") ||
      element.textContent?.trim() ||
      [...element.querySelectorAll("[alt]")].map((it) => it.getAttribute("alt")).join("");
    const references = [
      "aria-labelledby",
      "aria-describedby",
      "aria-controls",
      "aria-details",
      "for",
    ].flatMap((name) => all(`[${name}]`).flatMap((it) => it.getAttribute(name)?.split(" ") ?? []));
    const checks: Readonly<Record<string, boolean | readonly unknown[]>> = {
      "no language": !document.documentElement.lang,
      "no title": document.title.trim() === "",
      "not one main landmark": all("main").length !== 1,
      "not one first heading": levels.filter((level) => level === 1).length !== 1,
      "a heading level is skipped": levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      "an id stands twice": ids.filter((id, index) => ids.indexOf(id) !== index),
      "a reference leads nowhere": references.filter((id) => !document.getElementById(id)),
      "a link or button has no name": all("a[href], button, summary").filter(
        (it) => shown(it) && !nameOf(it),
      ),
      "a picture has no alternative": all("img:not([alt]), svg:not([aria-hidden], [role=img], [role=img] *)"),
      "a control has no label": all("input:not([type=hidden]), select, textarea").filter(
        (it) => shown(it) && !(it as HTMLInputElement).labels?.length && !it.ariaLabel,
      ),
      "a list has something else than items": all("ul > :not(li), ol > :not(li)"),
      "a language tag is empty": all('[lang=""]'),
      "a tab index is positive": all("[tabindex]").filter(({ tabIndex }) => tabIndex > 0),
    };
    return Object.entries(checks).flatMap(([fault, found]) =>
      found === true || (Array.isArray(found) && found.length > 0)
        ? [
            `${fault}: ${[found].flat().map((it) => (it instanceof Element ? it.outerHTML.slice(0, 120) : it))}`,
          ]
        : [],
    );
  });
