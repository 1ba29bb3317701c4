import type { Page } from "@playwright/test";

/** The attribute that marks the samples. */
const mark = "data-contrast-sample";

/** Selects the elements that {@link markTextSamples} chose. */
export const textSamples = `[${mark}]`;

/**
 * Marks one visible text for each style that a page has now, so that contrast is calculated once per style and not once
 * per text. Two texts have one style if they agree in every property that contrast depends on, and so do all elements
 * around them.
 */
export const markTextSamples = (page: Page, part: string): Promise<void> =>
  page.evaluate(
    ([part, mark]) => {
      for (const old of document.querySelectorAll(`[${mark}]`)) old.removeAttribute(mark);
      const known = new Map<Element, string>();
      const styleOf = (element: Element): string => {
        const found = known.get(element);
        if (found !== undefined) return found;
        const style = getComputedStyle(element);
        const around = element.parentElement ? styleOf(element.parentElement) : "";
        const own = [
          ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter],
          ...[style.position, style.mixBlendMode, style.textShadow, style.webkitTextStrokeWidth],
          ...[style.fontSize, style.fontWeight, style.textDecorationLine, style.borderBlockEndStyle],
        ].join();
        const all = around.endsWith(`|${own}`) ? around : `${around}|${own}`;
        known.set(element, all);
        return all;
      };
      const seen = new Set<string>();
      for (const root of document.querySelectorAll(part))
        for (const element of [root, ...root.querySelectorAll("*")]) {
          const text = [...element.childNodes].map((it) => (it instanceof Text ? it.data : "")).join("");
          if (text.trim() === "" && !element.matches("input, select, textarea")) continue;
          const { width, height } = element.getBoundingClientRect();
          if (width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
          // Signs and disabled controls are exempt, so they can't stand for words and controls of their style.
          const isWord = /\p{L}{2}/u.test(text);
          const label = element.closest("label");
          const isDisabled = [element, label?.control].some((it) =>
            it?.matches(":disabled, [aria-disabled=true]"),
          );
          const key = `${styleOf(element)} ${element.tagName} ${isWord} ${isDisabled} ${label !== null}`;
          if (seen.has(key)) continue;
          seen.add(key);
          element.setAttribute(mark, "");
        }
    },
    [part, mark] as const,
  );
