import { addCards, cardIn, questionCard, termCard } from "./deck.ts";
import { changeDeck } from "./deck-store.ts";

/**
 * Puts questions that were missed among a lesson's cards, and with them the terms of the sentences that prove them.
 *
 * @returns How many cards are new, and whether they are kept.
 */
export const addMissedQuestions = async (
  lesson: string,
  questions: readonly string[],
  terms: readonly string[],
): Promise<{ readonly added: number; readonly kept: boolean }> => {
  const ids = [
    ...questions.map((question) => questionCard(lesson, question)),
    ...terms.map((term) => termCard(lesson, term)),
  ];
  let added = 0;
  const { kept } = await changeDeck(lesson, (deck) => {
    added = ids.filter((id) => cardIn(deck, id)?.out ?? true).length;
    return addCards(deck, ids, Date.now());
  });
  return { added: kept === "kept" ? added : 0, kept: kept === "kept" };
};
