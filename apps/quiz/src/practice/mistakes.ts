import type { Misreading, Question } from "@sidelight/content";
import { choiceIn, optionsOf, outOfPlace, scoreQuestion, valueIn } from "@sidelight/content/questions";

/** Something chosen that was wrong, and what its author says of it. */
export interface Mistake {
  readonly choice: string;
  readonly feedback: string;
  readonly evidence: readonly string[];
  readonly misreading: Misreading;
}

/**
 * The mistakes in an answer. Of an order only what would have to be moved is one: whoever moves one item pushes others aside,
 * and has misread nothing about them.
 */
export const mistakesIn = (question: Question, chosen: readonly string[]): readonly Mistake[] => {
  if ("items" in question) {
    if (chosen.length === 0) return [];
    return outOfPlace(question, chosen).flatMap((item) => {
      const told = question.items[item];
      return told ? [{ choice: choiceIn(item, valueIn(chosen, item) ?? ""), ...told }] : [];
    });
  }
  const options = optionsOf(question);
  return scoreQuestion(question, chosen).wrong.flatMap((choice) => {
    if ("otherwise" in question) return [{ choice, ...question.otherwise }];
    const { feedback, evidence, misreading } = options[choice] ?? {};
    return feedback && evidence && misreading ? [{ choice, feedback, evidence, misreading }] : [];
  });
};

/** The ways in which an answer misreads the text, each once: one slip is not several because it shows in several places. */
export const misreadingsIn = (question: Question, chosen: readonly string[]): readonly Misreading[] => [
  ...new Set(mistakesIn(question, chosen).map(({ misreading }) => misreading)),
];
