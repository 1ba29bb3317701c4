import type { ScormEdition } from "./find-platform.ts";

/**
 * Returns how many characters of a response every platform takes. SCORM 1.2 takes 255 (RTE, 3.4.4, CMIFeedback). SCORM 2004
 * takes 250 of a short text, 4,000 of a long one (RTE, 4.2.9, `fill-in` and `long-fill-in`), and lists of 36 names of 250 each,
 * which no question comes near.
 */
export const responseLimit = (edition: ScormEdition, interactionType: string): number => {
  if (edition === "1.2") return 255;
  if (interactionType === "fill-in") return 250;
  return interactionType === "long-fill-in" ? 4000 : Number.POSITIVE_INFINITY;
};

/** The characters of a description that SCORM 2004 takes (RTE, 4.2.9, `description`). */
export const descriptionLimit = 250;

/** The characters of suspend data that each edition promises: 4,096 in SCORM 1.2, 64,000 in SCORM 2004 (4th edition). */
export const suspendDataLimit = { "1.2": 4096, "2004": 64_000 } as const;

/** The characters of suspend data that any platform takes. SCORM 2004 promised 4,000 at first. */
export const leastSuspendData = 4000;

const more = "…";

/**
 * Cuts a text to so many characters (UTF-16 units), with an ellipsis at its end. No character is cut in two.
 *
 * @returns The same text if it fits.
 */
export const fitText = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const end = limit - more.length;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return text.slice(0, splitsPair ? end - 1 : end) + more;
};
