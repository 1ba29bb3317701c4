import { addCards, cardIn, questionCard, termCard } from "./deck.ts";
import { changeDeck } from "./deck-store.ts";

/**
 * Adds missed questions to a lesson's cards, and the terms in the sentences that prove their answers.
 *
 * @returns The number of new cards, and whether they are saved.
 */
export const addMissedQuestions = async (
  lesson: string,
  questions: readonly string[],
  terms: readonly string[],
): Promise<{ readonly added: number; readonly saved: boolean }> => {
  const ids = [
    ...questions.map((question) => questionCard(lesson, question)),
    ...terms.map((term) => termCard(lesson, term)),
  ];
  let added = 0;
  const { outcome } = await changeDeck(lesson, (deck) => {
    added = ids.filter((id) => cardIn(deck, id)?.out ?? true).length;
    return addCards(deck, ids, Date.now());
  });
  const saved = outcome === "saved";
  return { added: saved ? added : 0, saved };
};
