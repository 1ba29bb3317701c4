import type { Question } from "@sidelight/content";
import {
  choicesAsked,
  choosesOne,
  claimField,
  fieldOf,
  isNearMiss,
  kindOf,
  proofField,
  rowsOf,
  type Task,
  typedText,
  valueIn,
} from "@sidelight/content/questions";
import type { QuizMessages } from "../messages/quiz-messages.ts";
import { tooManyCharacters } from "../questions/too-many-characters.ts";

/** Counts the rows (gaps, items) without a value. */
const emptyRows = (question: Question, response: readonly string[]): number =>
  Object.keys(rowsOf(question)).filter((row) => valueIn(response, row) === undefined).length;

const inOneSet = (question: Question, response: readonly string[], { error }: QuizMessages) => {
  if (choosesOne(question)) return response.length === 0 ? error.chooseOne : undefined;
  const asked = choicesAsked(question);
  if (response.length === asked) return undefined;
  return response.length === 0 ? error.choose(asked) : error.chooseInstead(asked, response.length);
};

type MissingPart = (
  question: Question,
  response: readonly string[],
  messages: QuizMessages,
) => string | undefined;

/** Says what is missing from a response, for each task. */
const missing = {
  options: inOneSet,
  "two-parts": (_question, response, { error }) => {
    if (response.length === 0) return error.chooseBoth;
    if (valueIn(response, proofField) === undefined) return error.chooseProof;
    return valueIn(response, claimField) === undefined ? error.chooseClaim : undefined;
  },
  rows: (question, response, { error }) => {
    const empty = emptyRows(question, response);
    return empty > 0 ? error.fillRows(empty) : undefined;
  },
  gaps: (question, response, { error }) => {
    const empty = emptyRows(question, response);
    return empty > 0 ? error.fillGaps(empty) : undefined;
  },
  sequence: (question, response, { error }) => {
    if (response.length === 0) return error.putInOrder;
    const places = new Set(response.map((choice) => fieldOf(choice).value));
    return places.size < Object.keys(rowsOf(question)).length ? error.ownPosition : undefined;
  },
  text: (question, response, { error, written }) => {
    const tooMany = tooManyCharacters(question, response);
    if (tooMany > 0) return written.tooLong(tooMany);
    return response.length === 0 ? error.write : undefined;
  },
} satisfies Readonly<Record<Task, MissingPart>>;

/**
 * Returns what the learner has to do before a response can be checked, in one sentence; `undefined` if nothing. A question that
 * says "choose two" needs exactly two, and every row needs a value, because anything else is a slip.
 */
export const answerError: MissingPart = (question, response, messages) =>
  missing[kindOf(question).task](question, response, messages);

/**
 * Returns a request to check the spelling of a typed answer; `undefined` if none is needed. It is made only in practice, where
 * it gives away no more than the feedback, and once for each text, because the learner may mean it.
 */
export const spellingError = (
  question: Question,
  response: readonly string[],
  asked: string | undefined,
  { error }: QuizMessages,
): string | undefined =>
  "accepted" in question && isNearMiss(question, response) && typedText(response) !== asked
    ? error.checkSpelling(typedText(response))
    : undefined;
