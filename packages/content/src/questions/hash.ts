import { hash } from "ohash";

/**
 * A short hash of everything a question says, whatever the order of its keys. An answer is saved with it; when the
 * question is edited, the hash differs, and that answer alone is asked for again.
 */
export const questionHash = (question: object): string => hash(question).slice(0, 12);
