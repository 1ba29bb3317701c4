import type { Mode } from "@sidelight/attempt";
import { quizMessages } from "../messages/quiz-messages.ts";
import { arrangementOf, arrangeQuestion } from "../questions/arrange-question.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";

/** Returns the part of the form with a question. */
export const questionPart = (form: HTMLFormElement, question: string): HTMLElement | null =>
  form.querySelector(`[data-question="${CSS.escape(question)}"]`);

/** Returns a place that the served form reserves for the island. */
export const slotIn = (part: ParentNode | null, name: string): HTMLElement | null =>
  part?.querySelector<HTMLElement>(`[data-${name}]`) ?? null;

/** Returns the mode chosen in the form. */
export const modeInForm = (form: HTMLFormElement): Mode | undefined =>
  (["practice", "test"] as const).find(
    (mode) => form.querySelector<HTMLInputElement>(`input[name="mode"][value="${mode}"]`)?.checked,
  );

/** Shows one question and hides the others; hides all of them for the panel. */
export const showQuestion = (form: HTMLFormElement, shown: string | undefined): void => {
  for (const part of form.querySelectorAll<HTMLElement>("[data-question]")) {
    part.hidden = part.dataset.question !== shown;
  }
};

/** Numbers the questions of an attempt and puts their options in the order of the seed. */
export const arrangeQuestions = (
  form: HTMLFormElement,
  data: QuizData,
  questions: readonly string[],
  seed: number,
): void => {
  questions.forEach((id, index) => {
    const part = questionPart(form, id);
    const question = data.questions[id];
    if (!part || !question) return;
    const number = part.querySelector(".question-number");
    if (number) number.textContent = quizMessages[data.language].questionOf(index + 1, questions.length);
    arrangeQuestion(part, arrangementOf(question), id, seed);
  });
};
