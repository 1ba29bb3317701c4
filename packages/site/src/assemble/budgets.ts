import { elementsOf, parse, textOf } from "./html.ts";

/** The limit for the boot script and the loader together, in bytes as written. */
export const inlineScriptBudget = 2816;

/** The limits for an island with its chunks, in bytes after brotli: one that only answers presses, and the quiz. */
const islandBudgets: Readonly<Record<string, number>> = {
  practice: 60 * 1024,
  "practice-scorm": 60 * 1024,
};
const islandBudget = 30 * 1024;

/** The limit for all islands of a page together, with shared chunks counted once, in bytes after brotli. */
const pageBudget = 60 * 1024;

/** Counts the bytes of code in the head of a page: the boot script and the loader. */
export const inlineScriptBytes = (html: string): number =>
  [...elementsOf(parse(html))]
    .filter(({ nodeName, parentNode }) => nodeName === "script" && parentNode?.nodeName === "head")
    .reduce((sum, element) => sum + Buffer.byteLength(textOf(element)), 0);

/**
 * Checks pages and islands against their budgets.
 *
 * @param islands Island names and their bytes after brotli.
 * @param scripts Pages and the size of all their islands together, in bytes after brotli.
 * @returns One sentence for each budget that is exceeded.
 */
export const overBudget = (
  pages: Readonly<Record<string, string>>,
  islands: Readonly<Record<string, number>>,
  scripts: Readonly<Record<string, number>> = {},
): readonly string[] => [
  ...Object.entries(scripts).flatMap(([address, bytes]) =>
    bytes > pageBudget
      ? [`The islands of ${address} take ${bytes} bytes after brotli. The limit is ${pageBudget}.`]
      : [],
  ),
  ...Object.entries(pages).flatMap(([address, html]) => {
    const bytes = inlineScriptBytes(html);
    return bytes > inlineScriptBudget
      ? [`${address} has ${bytes} bytes of script in its head. The limit is ${inlineScriptBudget}.`]
      : [];
  }),
  ...Object.entries(islands).flatMap(([name, bytes]) => {
    const most = islandBudgets[name] ?? islandBudget;
    return bytes > most
      ? [`The island ${name} takes ${bytes} bytes after brotli. The limit is ${most}.`]
      : [];
  }),
];
