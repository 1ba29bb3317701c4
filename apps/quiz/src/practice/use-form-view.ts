import { type Attempt, answerTo, isUnderWay, submittedResponse } from "@sidelight/attempt";
import type { Question } from "@sidelight/content";
import { kindOf, type Verdict } from "@sidelight/content/questions";
import { useEffect, useLayoutEffect } from "react";
import { quizMessages } from "../messages/quiz-messages.ts";
import { showLengths } from "../questions/length-dom.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { errorId } from "./answer-error-summary.tsx";
import { describeError, markAnswer, showAnswer, showConfidence } from "./controls-dom.ts";
import { arrangeQuestions, questionPart, showQuestion, slotIn } from "./form-dom.ts";
import { showOrder } from "./order-dom.ts";

/** What the form shows. */
export interface FormView {
  readonly form: HTMLFormElement;
  readonly data: QuizData;
  readonly attempt: Attempt;
  /** The question that is shown, if any. */
  readonly shown: string | undefined;
  /** Whether its response can no longer be changed. */
  readonly closed: boolean;
  readonly error: string | undefined;
}

const verdictsOf =
  (question: Question, response: readonly string[]) =>
  (choice: string): Verdict | undefined =>
    kindOf(question).verdict(question, response, choice);

const placeWords = ({ data, attempt, shown }: FormView): string => {
  const words = quizMessages[data.language];
  const number = shown === undefined ? 0 : attempt.questions.indexOf(shown) + 1;
  if (number > 0) return words.questionOf(number, attempt.questions.length);
  return attempt.place.at === "results" ? words.results.place : words.review.title;
};

/** Keeps the served form and the page's title up to date with the attempt. */
export const useFormView = (view: FormView): void => {
  const words = quizMessages[view.data.language];
  const { form, data, attempt, shown, closed, error } = view;
  const { questions, seed } = attempt;

  useLayoutEffect(() => arrangeQuestions(form, data, questions, seed), [form, data, questions, seed]);

  useLayoutEffect(() => {
    showQuestion(form, shown);
    const question = shown === undefined ? undefined : data.questions[shown];
    if (shown === undefined || !question) return;
    // While the question is open the form shows the response so far; once it is closed, the submitted one.
    const response = closed ? submittedResponse(attempt, shown) : (answerTo(attempt, shown)?.response ?? []);
    showAnswer(form, shown, response, closed);
    showOrder(form, shown);
    showLengths(questionPart(form, shown) ?? form, data.language);
    showConfidence(form, shown, answerTo(attempt, shown), closed);
    markAnswer(form, shown, closed ? verdictsOf(question, response) : undefined, words.feedback.marks);
    describeError(form, shown, error ? errorId(shown) : undefined);
  }, [form, data, attempt, shown, closed, error]);

  useLayoutEffect(() => {
    const start = slotIn(form, "start");
    if (start) start.hidden = isUnderWay(attempt) || shown !== questions[0] || attempt.first !== undefined;
    for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="mode"]')) {
      radio.checked = radio.value === attempt.mode;
    }
  }, [form, attempt, shown, questions]);

  const title = `${error ? words.error.prefix : ""}${placeWords(view)} – ${data.title} · Sidelight`;
  useEffect(() => {
    document.title = title;
  }, [title]);
};
