import type { Question } from "@sidelight/content";
import { kindOf, type NameList, orderedNames } from "@sidelight/content/questions";
import { putInOrder } from "./put-in-order.ts";

/** The lists of a question that a seed orders. */
export interface Arrangement {
  /** Its options or items. */
  readonly options: NameList;
  /** The values of its rows. */
  readonly values: NameList;
}

/** Returns the lists of a question that a seed orders. */
export const arrangementOf = (question: Question): Arrangement => ({
  options: kindOf(question).optionList(question),
  values: kindOf(question).valueList(question),
});

/** Puts what a question lists in the order that a seed gives: its options or items, and the values of its rows. */
export const arrangeQuestion = (
  part: ParentNode,
  { options, values }: Arrangement,
  id: string,
  seed: number,
): void => {
  const list = part.querySelector("[data-arranged]");
  if (list) putInOrder(list, orderedNames(options, seed, id));
  for (const offered of part.querySelectorAll("[data-values]")) {
    // Moving the chosen option of a select would choose another one.
    const chosen = offered instanceof HTMLSelectElement ? offered.value : "";
    putInOrder(offered, orderedNames(values, seed, `${id} values`));
    if (offered instanceof HTMLSelectElement) offered.value = chosen;
  }
};
