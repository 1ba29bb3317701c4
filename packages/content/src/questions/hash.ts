import { hash } from "ohash";

/**
 * Returns a short hash of everything in a question, whatever the order of its keys. An answer is saved with
 * it. When the question is edited, the hash differs and the learner is asked that question again.
 */
export const questionHash = (question: object): string => hash(question).slice(0, 12);
