import type { Question } from "@sidelight/content";
import {
  choicesAsked,
  choosesOne,
  claimField,
  fieldOf,
  isNearMiss,
  proofField,
  rowsOf,
  typedText,
  valueIn,
} from "@sidelight/content/questions";
import type { QuizMessages } from "../messages/quiz-messages.ts";
import { tooManyCharacters } from "../questions/too-many-characters.ts";

/** The rows (gaps, items) that were given nothing. */
const emptyRows = (question: Question, chosen: readonly string[]): number =>
  Object.keys(rowsOf(question)).filter((row) => valueIn(chosen, row) === undefined).length;

const inOneSet = (question: Question, chosen: readonly string[], { error }: QuizMessages) => {
  if (choosesOne(question)) return chosen.length === 0 ? error.chooseOne : undefined;
  const asked = choicesAsked(question);
  if (chosen.length === asked) return undefined;
  return chosen.length === 0 ? error.choose(asked) : error.chooseInstead(asked, chosen.length);
};

/**
 * Why an answer cannot be checked yet, as one sentence that says what to do; `undefined` when it can. A question that
 * says "choose two" takes exactly two, and rows are all filled in, because anything else is a slip rather than an answer.
 */
export const answerError = (
  question: Question,
  chosen: readonly string[],
  words: QuizMessages,
): string | undefined => {
  const { error } = words;
  switch (question.kind) {
    case "claim-and-evidence":
      if (chosen.length === 0) return error.chooseBoth;
      if (valueIn(chosen, proofField) === undefined) return error.chooseProof;
      return valueIn(chosen, claimField) === undefined ? error.chooseClaim : undefined;
    case "who-said-it":
    case "match":
    case "source-relation": {
      const empty = emptyRows(question, chosen);
      return empty > 0 ? error.fillRows(empty) : undefined;
    }
    case "cloze": {
      const empty = emptyRows(question, chosen);
      return empty > 0 ? error.fillGaps(empty) : undefined;
    }
    case "order": {
      if (chosen.length === 0) return error.putInOrder;
      const places = new Set(chosen.map((choice) => fieldOf(choice).value));
      return places.size < Object.keys(question.items).length ? error.ownPosition : undefined;
    }
    case "short-text":
    case "open-response": {
      const tooMany = tooManyCharacters(question, chosen);
      if (tooMany > 0) return words.written.tooLong(tooMany);
      return chosen.length === 0 ? error.write : undefined;
    }
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
      return inOneSet(question, chosen, words);
  }
};

/**
 * Whether to ask for another look at the spelling before a typed answer is checked. Only in practice, where it gives nothing
 * away that the feedback would not; and once for a text, because whoever means it may hand it in.
 */
export const spellingError = (
  question: Question,
  chosen: readonly string[],
  asked: string | undefined,
  { error }: QuizMessages,
): string | undefined =>
  "accepted" in question && isNearMiss(question, chosen) && typedText(chosen) !== asked
    ? error.checkSpelling(typedText(chosen))
    : undefined;
