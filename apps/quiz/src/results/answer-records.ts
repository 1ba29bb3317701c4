import type { Misreading, Process, QuestionKind } from "@sidelight/content";
import { isScored, scoreQuestion } from "@sidelight/content/questions";
import type { Attempt, Confidence } from "../attempt/attempt.ts";
import { handedIn } from "../attempt/results.ts";
import { misreadingsIn } from "../practice/mistakes.ts";
import { optionWords, questionWords } from "../practice/option-words.ts";
import { type PracticeData, questionsOf } from "../practice/practice-data.ts";

/** One answer of an attempt as other programs get it: ids that stay, and words to read. */
export interface AnswerRecord {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly process: Process;
  readonly asked: string;
  /** The choices by name: `option`, or `row=value`. */
  readonly chosen: readonly string[];
  readonly chosenWords: readonly string[];
  /** From 0 to 1; left out where the answer is not in the score. */
  readonly score?: number;
  readonly misreadings: readonly Misreading[];
  readonly confidence?: Confidence;
  /** Hints that were opened. */
  readonly hints: number;
  /** When it was handed in, in ISO 8601; left out where no answer was. */
  readonly at?: string;
}

/** Every question of an attempt with what became of it. */
export const answerRecords = (attempt: Attempt, data: PracticeData): readonly AnswerRecord[] =>
  questionsOf(attempt, data).map(([id, question]) => {
    const answer = attempt.answers[id];
    const chosen = handedIn(attempt, id);
    return {
      question: id,
      kind: question.kind,
      process: question.process,
      asked: questionWords(data, question),
      chosen,
      chosenWords: chosen.map((choice) => optionWords(data, question, choice)),
      ...(isScored(question) ? { score: scoreQuestion(question, chosen).score } : {}),
      misreadings: misreadingsIn(question, chosen),
      ...(answer?.checked && answer.confidence ? { confidence: answer.confidence } : {}),
      hints: answer?.hints ?? 0,
      ...(answer?.checked ? { at: new Date(answer.at).toISOString() } : {}),
    };
  });
