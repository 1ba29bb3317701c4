import { findLesson } from "@sidelight/content/lessons";
import { choicesAsked, choosesOne, rightOptions } from "@sidelight/content/questions";
import { describe, expect, it } from "vitest";
import { quizWords } from "../words/quiz-words.ts";
import { answerError } from "./answer-error.ts";

const { en, ar } = quizWords;

const questions = Object.entries(findLesson("damascus-december-2024")?.questions ?? {});

describe.each(questions)("an answer to %s", (_id, question) => {
  it("is asked for in a sentence when there is none", () => {
    expect(answerError(question, [], en)).toMatch(/^Choose (an answer|two answers|three answers)\.$/);
  });

  it("is taken when it has as many choices as were asked for", () => {
    expect(answerError(question, rightOptions(question), en)).toBeUndefined();
  });

  it("is sent back when it has more", () => {
    const all = Object.keys(question.options);
    const problem = answerError(question, all, en);
    if (choosesOne(question) || choicesAsked(question) === all.length) expect(problem).toBeUndefined();
    else expect(problem).toMatch(/; you have chosen \w+\.$/);
  });
});

it("says it in the language of the quiz", () => {
  const [, question] = questions.find(([, { kind }]) => kind === "several-choices") ?? [];
  expect(question && answerError(question, ["one"], ar)).toBe("اختر إجابتين؛ وقد اخترت إجابة واحدة.");
});
