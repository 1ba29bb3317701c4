import {
  type Attempt,
  answerTo,
  type Confidence,
  markOf,
  misreadingsIn,
  questionsIn,
  submittedResponse,
} from "@sidelight/attempt";
import type { Misreading, Process, QuestionKind } from "@sidelight/content";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords, questionWords } from "../quiz-data/quiz-words.ts";

/** One answer of an attempt for other programs: ids that stay, and words to read. The names are a contract. */
export interface AnswerRecord {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly process: Process;
  readonly asked: string;
  /** The choices by name: `option`, or `row=value`. */
  readonly chosen: readonly string[];
  readonly chosenWords: readonly string[];
  /** From 0 to 1; left out if the question is not scored. */
  readonly score?: number;
  readonly misreadings: readonly Misreading[];
  readonly confidence?: Confidence;
  /** The number of hints that were opened. */
  readonly hints: number;
  /** When the answer was submitted, in ISO 8601; left out if none was. */
  readonly at?: string;
}

/** Lists every question of an attempt with its answer. */
export const answerRecords = (attempt: Attempt, data: QuizData): readonly AnswerRecord[] =>
  questionsIn(attempt, data.questions).map(([id, question]) => {
    const answer = answerTo(attempt, id);
    const submitted = answer?.submitted ? answer : undefined;
    const response = submittedResponse(attempt, id);
    const { isScored, points } = markOf(attempt, id, question);
    return {
      question: id,
      kind: question.kind,
      process: question.process,
      asked: questionWords(data, question),
      chosen: response,
      chosenWords: response.map((choice) => optionWords(data, question, choice)),
      ...(isScored ? { score: points } : {}),
      misreadings: misreadingsIn(question, response),
      ...(submitted?.confidence ? { confidence: submitted.confidence } : {}),
      hints: answer?.hints ?? 0,
      ...(submitted ? { at: new Date(submitted.at).toISOString() } : {}),
    };
  });
