import type { Question } from "@sidelight/content";
import { optionOrder, valueOrder } from "@sidelight/content/questions";
import { putInOrder } from "./put-in-order.ts";

/** Puts what a question lists in the order that a seed gives: its options or items, and the values of its rows. */
export const arrangeQuestion = (part: ParentNode, question: Question, id: string, seed: number): void => {
  const list = part.querySelector("[data-arranged]");
  if (list) putInOrder(list, optionOrder(question, id, seed));
  for (const values of part.querySelectorAll("[data-values]")) {
    // Moving the chosen option of a select would choose another one.
    const chosen = values instanceof HTMLSelectElement ? values.value : "";
    putInOrder(values, valueOrder(question, id, seed));
    if (values instanceof HTMLSelectElement) values.value = chosen;
  }
};
