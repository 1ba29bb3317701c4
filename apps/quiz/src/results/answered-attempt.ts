import { lessons } from "@sidelight/content/lessons";
import { isScored, optionsOf, rightChoices } from "@sidelight/content/questions";
import { type Attempt, attemptAfter, type Confidence, startAttempt } from "../attempt/attempt.ts";
import { viewOf } from "../lessons/quiz-view.ts";
import { practiceData } from "../practice/practice-data.ts";

const [lesson] = lessons;
if (!lesson) throw new Error("There is no lesson to test with.");

/** The data of a practice of the first lesson: for tests. */
export const data = practiceData(viewOf(lesson, "standard"));

const questions = Object.keys(data.questions);

const wrongChoices = (id: string): readonly string[] => {
  const question = data.questions[id];
  if (!question) return [];
  if ("accepted" in question) return ["text==cmd|' /C calc'!A0"];
  const options = Object.entries(optionsOf(question)).filter(([, { correct }]) => !correct);
  return options.slice(0, 1).map(([choice]) => choice);
};

/**
 * A finished attempt in which every third question is answered wrongly with "sure", the others rightly with "fairly-sure":
 * for tests.
 */
export const finished: Attempt = questions.reduce(
  (attempt, question, index) => {
    const asked = data.questions[question];
    const wrong = index % 3 === 0 && asked !== undefined && isScored(asked);
    const right = asked && (isScored(asked) ? rightChoices(asked) : ["text=It is, “disputed”,\nand open."]);
    const about = { question, hash: "h", at: 10_000 + index };
    const confidence: Confidence = wrong ? "sure" : "fairly-sure";
    return [
      { type: "choose" as const, ...about, chosen: wrong ? wrongChoices(question) : (right ?? []) },
      { type: "set-confidence" as const, ...about, confidence },
      { type: "check" as const, ...about },
      ...(index === questions.length - 1 ? [{ type: "finish" as const, at: 90_000 }] : []),
    ].reduce(attemptAfter, attempt);
  },
  startAttempt({ id: "attempt-1", lesson: data.lesson, seed: 7, questions, startedAt: 5_000 }),
);
