import { type Attempt, attemptAfter, type Confidence, startAttempt } from "@sidelight/attempt";
import { lessons } from "@sidelight/content/lessons";
import { isScored, optionsOf, rightChoices } from "@sidelight/content/questions";
import { viewOf } from "../lessons/quiz-view.ts";
import { quizData } from "../quiz-data/quiz-data.ts";

const [lesson] = lessons;
if (!lesson) throw new Error("There is no lesson to test with.");

/** The data of the first lesson's quiz. */
export const data = quizData(viewOf(lesson, "standard"));

const ids = Object.keys(data.questions);

const wrongResponse = (id: string): readonly string[] => {
  const question = data.questions[id];
  if (!question) return [];
  if ("accepted" in question) return ["text==cmd|' /C calc'!A0"];
  const options = Object.entries(optionsOf(question)).filter(([, { correct }]) => !correct);
  return options.slice(0, 1).map(([choice]) => choice);
};

/** A finished attempt: every third question is answered wrongly and "sure", the others rightly and "fairly-sure". */
export const finished: Attempt = ids.reduce(
  (attempt, id, index) => {
    const question = data.questions[id];
    const wrong = index % 3 === 0 && question !== undefined && isScored(question);
    const right =
      question && (isScored(question) ? rightChoices(question) : ["text=It is, “disputed”,\nand open."]);
    const about = { question: id, hash: "h", at: 10_000 + index };
    const confidence: Confidence = wrong ? "sure" : "fairly-sure";
    return [
      { type: "respond" as const, ...about, response: wrong ? wrongResponse(id) : (right ?? []) },
      { type: "set-confidence" as const, ...about, confidence },
      { type: "submit" as const, ...about },
      ...(index === ids.length - 1 ? [{ type: "finish" as const, at: 90_000 }] : []),
    ].reduce(attemptAfter, attempt);
  },
  startAttempt({ id: "attempt-1", lesson: data.lesson, seed: 7, questions: ids, startedAt: 5_000 }),
);
