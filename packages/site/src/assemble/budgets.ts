import { brotliCompressSync } from "node:zlib";
import { serializeOuter as serializeElement } from "parse5";
import { elementsOf, parse, textOf } from "./html.ts";

/** The limit for the boot script and the loader together, in bytes as written. */
export const inlineScriptBudget = 2944;

/** The limits for whole pages of a kind, in bytes after brotli. The first pattern that fits an address counts. */
const pageBudgets: readonly (readonly [pattern: RegExp, most: number])[] = [
  [/^\/lessons\/[^/]+\/ar\/$/, 19.9 * 1024],
  [/^\/lessons\/[^/]+\/(?:plain\/)?$/, 18.1 * 1024],
];

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

/** Returns one sentence for a page that is heavier than its kind may be, which names the heaviest parts of it. */
const overPageBudget = (address: string, html: string): readonly string[] => {
  const most = pageBudgets.find(([pattern]) => pattern.test(address))?.[1];
  if (most === undefined) return [];
  const size = (text: string) => brotliCompressSync(text).byteLength;
  const bytes = size(html);
  if (bytes <= most) return [];
  const parts = ["style", "script", "article"].map((name) => {
    const texts = [...elementsOf(parse(html))]
      .filter(({ nodeName }) => nodeName === name)
      .map((it) => serializeElement(it));
    return `${name} ${size(texts.join(""))}`;
  });
  return [
    `${address} takes ${bytes} bytes after brotli (${parts.join(", ")}). The limit is ${Math.floor(most)}.`,
  ];
};

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
  ...Object.entries(pages).flatMap(([address, html]) => overPageBudget(address, html)),
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
