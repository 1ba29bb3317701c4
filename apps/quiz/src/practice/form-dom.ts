import { optionOrder } from "@sidelight/content/questions";
import { controlName } from "../questions/choices.tsx";
import type { Mode } from "../session/attempt.ts";
import { quizWords } from "../words/quiz-words.ts";
import type { PracticeData } from "./practice-data.ts";

/** The part of the form that holds a question. */
export const questionPart = (form: HTMLFormElement, question: string): HTMLElement | null =>
  form.querySelector(`[data-question="${CSS.escape(question)}"]`);

/** A place that the served form keeps free for the island. */
export const slotIn = (part: ParentNode | null, name: string): HTMLElement | null =>
  part?.querySelector<HTMLElement>(`[data-${name}]`) ?? null;

const controls = (form: HTMLFormElement, question: string): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(controlName(question))}"]`),
];

/** What is chosen in the form right now, whoever chose it and whenever. */
export const chosenInForm = (form: HTMLFormElement, question: string): readonly string[] =>
  controls(form, question)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

/** When the form says that feedback should come. */
export const modeInForm = (form: HTMLFormElement): Mode | undefined =>
  (["practice", "test"] as const).find(
    (mode) => form.querySelector<HTMLInputElement>(`input[name="mode"][value="${mode}"]`)?.checked,
  );

/** Makes the form show an answer: what is chosen, and whether it can still be changed. */
export const showAnswer = (
  form: HTMLFormElement,
  question: string,
  chosen: readonly string[],
  closed: boolean,
): void => {
  for (const control of controls(form, question)) {
    control.checked = chosen.includes(control.value);
    control.disabled = closed;
  }
};

/** What an option turned out to be: right, wrongly chosen, or right and not chosen. */
export type OptionVerdict = "right" | "wrong" | "missed";

/** Says of each option what it was, once the answer is in. Words, not colour alone. */
export const markOptions = (
  form: HTMLFormElement,
  question: string,
  verdictOf: ((option: string) => OptionVerdict | undefined) | undefined,
  marks: Readonly<Record<OptionVerdict, string>>,
): void => {
  for (const control of controls(form, question)) {
    const label = control.closest("label");
    if (!label) continue;
    const verdict = verdictOf?.(control.value);
    label.querySelector("[data-verdict]")?.remove();
    if (!verdict) continue;
    const words = document.createElement("span");
    words.dataset.verdict = verdict;
    words.className = "verdict";
    words.textContent = marks[verdict];
    label.append(" ", words);
  }
};

/** Ties an error to a question's controls, or unties it. */
export const describeError = (form: HTMLFormElement, question: string, errorId: string | undefined): void => {
  const group = questionPart(form, question)?.querySelector("fieldset");
  if (errorId) group?.setAttribute("aria-describedby", errorId);
  else group?.removeAttribute("aria-describedby");
  for (const control of controls(form, question)) {
    if (errorId) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
};

/** Shows one question and hides all others; none for the panel that stands in their place. */
export const showQuestion = (form: HTMLFormElement, shown: string | undefined): void => {
  for (const part of form.querySelectorAll<HTMLElement>("[data-question]")) {
    part.hidden = part.dataset.question !== shown;
  }
};

/** Numbers the questions of this attempt and puts their options in the seed's order. */
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
    const list = part.querySelector(".choices");
    const labels = new Map(controls(form, id).map((control) => [control.value, control.closest("label")]));
    const order = optionOrder(question, id, seed);
    const shown = controls(form, id).map(({ value }) => value);
    // Moving a control that has focus would drop the focus, so nothing moves that is in place already.
    if (order.join() === shown.join()) return;
    for (const value of order) {
      const label = labels.get(value);
      if (label) list?.append(label);
    }
  });
};
