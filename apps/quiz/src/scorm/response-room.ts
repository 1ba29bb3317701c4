import type { ScormEdition } from "./find-platform.ts";

/**
 * How many characters of an answer every platform takes. SCORM 1.2 takes 255 of any answer (RTE, 3.4.4, CMIFeedback). SCORM 2004
 * takes 250 of a short text, 4,000 of a long one (RTE, 4.2.9, `fill-in` and `long-fill-in`), and lists of 36 names of 250 each,
 * which no question comes near.
 */
export const responseRoom = (edition: ScormEdition, interactionType: string): number => {
  if (edition === "1.2") return 255;
  if (interactionType === "fill-in") return 250;
  return interactionType === "long-fill-in" ? 4000 : Number.POSITIVE_INFINITY;
};

/** How many characters of a question's words SCORM 2004 takes (RTE, 4.2.9, `description`). */
export const descriptionRoom = 250;
