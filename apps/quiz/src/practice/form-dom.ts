import { optionOrder } from "@sidelight/content/questions";
import type { Mode } from "../session/attempt.ts";
import { quizWords } from "../words/quiz-words.ts";
import type { PracticeData } from "./practice-data.ts";

/** The part of the form that holds a question. */
export const questionPart = (form: HTMLFormElement, question: string): HTMLElement | null =>
  form.querySelector(`[data-question="${CSS.escape(question)}"]`);

/** A place that the served form keeps free for the island. */
export const slotIn = (part: ParentNode | null, name: string): HTMLElement | null =>
  part?.querySelector<HTMLElement>(`[data-${name}]`) ?? null;

/** When the form says that feedback should come. */
export const modeInForm = (form: HTMLFormElement): Mode | undefined =>
  (["practice", "test"] as const).find(
    (mode) => form.querySelector<HTMLInputElement>(`input[name="mode"][value="${mode}"]`)?.checked,
  );

/** Shows one question and hides all others; none for the panel that stands in their place. */
export const showQuestion = (form: HTMLFormElement, shown: string | undefined): void => {
  for (const part of form.querySelectorAll<HTMLElement>("[data-question]")) {
    part.hidden = part.dataset.question !== shown;
  }
};

/** Puts the items of a list in an order. The one that has focus stays where it is: moving it would drop the focus. */
export const putInOrder = (list: Element, order: readonly string[]): void => {
  const items = new Map([...list.children].map((item) => [(item as HTMLElement).dataset.item, item]));
  const wanted = order.flatMap((name) => items.get(name) ?? []);
  const focused = wanted.findIndex((item) => item.contains(document.activeElement));
  const before = focused < 0 ? [] : wanted.slice(0, focused);
  const after = focused < 0 ? wanted : wanted.slice(focused + 1);
  for (const item of before) list.insertBefore(item, wanted[focused] ?? null);
  for (const item of after) list.append(item);
};

/** Numbers the questions of this attempt and puts what the seed orders in its order. */
export const arrangeQuestions = (
  form: HTMLFormElement,
  data: PracticeData,
  questions: readonly string[],
  seed: number,
): void => {
  questions.forEach((id, index) => {
    const part = questionPart(form, id);
    const question = data.questions[id];
    if (!part || !question) return;
    const number = part.querySelector(".question-number");
    if (number) number.textContent = quizWords[data.language].questionOf(index + 1, questions.length);
    const list = part.querySelector("[data-arranged]");
    if (list) putInOrder(list, optionOrder(question, id, seed));
  });
};
