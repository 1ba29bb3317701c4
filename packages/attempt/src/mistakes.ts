import type { Misreading, Question } from "@sidelight/content";
import { kindOf, type Reason } from "@sidelight/content/questions";

/** A wrong choice and its rationale. */
export interface Mistake extends Reason {
  readonly choice: string;
}

/** Lists the mistakes in a response. */
export const mistakesIn = (question: Question, response: readonly string[]): readonly Mistake[] => {
  const kind = kindOf(question);
  return kind.mistakes(question, response).flatMap((choice) => {
    const { feedback, evidence, misreading } = kind.reason(question, choice) ?? {};
    return feedback && evidence && misreading ? [{ choice, feedback, evidence, misreading }] : [];
  });
};

/** Lists the misreadings in a response, each once, because one slip may show in several places. */
export const misreadingsIn = (question: Question, response: readonly string[]): readonly Misreading[] => [
  ...new Set(mistakesIn(question, response).map(({ misreading }) => misreading)),
];
