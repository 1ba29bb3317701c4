import type { Verdict } from "@sidelight/content/questions";
import { isBlank } from "@sidelight/content/typed-text";
import type { Answer, Confidence } from "../attempt/attempt.ts";
import { choiceOfControl, controlName } from "../questions/control-name.ts";
import { confidenceName, confidences } from "./confidence.tsx";
import { questionPart } from "./form-dom.ts";

/** A native control of an answer. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const ticks = (control: Control): control is HTMLInputElement =>
  control.type === "radio" || control.type === "checkbox";

/** The controls of a question's answer, in the order in which they stand. */
export const controlsOf = (form: HTMLFormElement, question: string): readonly Control[] =>
  [...(questionPart(form, question)?.querySelectorAll<Control>("input, select, textarea") ?? [])].filter(
    ({ name }) => name === controlName(question) || name.startsWith(`${controlName(question)}.`),
  );

const choiceOf = (question: string, { name, value }: Control) => choiceOfControl(question, name, value);

const isGiven = (control: Control): boolean => (ticks(control) ? control.checked : !isBlank(control.value));

/** What is chosen in the form right now, whoever chose it and whenever. */
export const chosenInForm = (form: HTMLFormElement, question: string): readonly string[] =>
  controlsOf(form, question)
    .filter(isGiven)
    .map((control) => choiceOf(question, control));

/** The first control that an answer still waits for; the first of all, where nothing is missing. */
export const firstToAnswer = (form: HTMLFormElement, question: string): HTMLElement | undefined => {
  const controls = controlsOf(form, question);
  const answered = new Set(controls.filter(isGiven).map(({ name }) => name));
  return controls.find(({ name }) => !answered.has(name)) ?? controls[0];
};

/** How sure somebody says to be in the form. */
export const confidenceInForm = (form: HTMLFormElement, question: string): Confidence | undefined => {
  const name = CSS.escape(confidenceName(question));
  const chosen = form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return confidences.find((degree) => degree === chosen);
};

/** Makes the form show how sure somebody was. */
export const showConfidence = (
  form: HTMLFormElement,
  question: string,
  answer: Pick<Answer, "confidence"> | undefined,
  closed: boolean,
): void => {
  const part = questionPart(form, question);
  for (const radio of part?.querySelectorAll<HTMLInputElement>("[data-confidence] input") ?? []) {
    radio.checked = radio.value === answer?.confidence;
    radio.disabled = closed;
  }
};

/** Makes the form show an answer: what is chosen, and whether it can still be changed. */
export const showAnswer = (
  form: HTMLFormElement,
  question: string,
  chosen: readonly string[],
  closed: boolean,
): void => {
  for (const control of controlsOf(form, question)) {
    if (ticks(control)) control.checked = chosen.includes(choiceOf(question, control));
    else {
      const prefix = choiceOfControl(question, control.name, "");
      const value = chosen.find((choice) => choice.startsWith(prefix))?.slice(prefix.length) ?? "";
      // Writing what is there already would move the caret of whoever is typing.
      if (control.value !== value && (closed || control.value.trim() !== value)) control.value = value;
    }
    control.disabled = closed;
  }
  for (const move of questionPart(form, question)?.querySelectorAll<HTMLButtonElement>("[data-move]") ?? []) {
    move.disabled = closed;
  }
};

/** Says of each option, row or text what it was, once the answer is in. Words, not colour alone. */
export const markAnswer = (
  form: HTMLFormElement,
  question: string,
  verdictOf: ((choice: string) => Verdict | undefined) | undefined,
  marks: Readonly<Record<Verdict, string>>,
): void => {
  for (const old of questionPart(form, question)?.querySelectorAll("[data-verdict]") ?? []) old.remove();
  if (!verdictOf) return;
  for (const control of controlsOf(form, question)) {
    const place = ticks(control) ? control.closest("label") : control.closest("[data-row]");
    const verdict = verdictOf(choiceOf(question, control));
    if (!place || !verdict || (!ticks(control) && !isGiven(control))) continue;
    const words = document.createElement("span");
    words.dataset.verdict = verdict;
    words.className = "verdict";
    words.textContent = marks[verdict];
    place.append(" ", words);
  }
};

/** Adds an error to the descriptions of a question’s controls, or takes it away again. */
export const describeError = (form: HTMLFormElement, question: string, errorId: string | undefined): void => {
  const group = questionPart(form, question)?.querySelector("fieldset");
  const controls = controlsOf(form, question);
  const described = [group, ...controls.filter((control) => !ticks(control))];
  for (const element of described) {
    const ids = [errorId, element?.dataset.description].filter((id) => id !== undefined);
    if (ids.length > 0) element?.setAttribute("aria-describedby", ids.join(" "));
    else element?.removeAttribute("aria-describedby");
  }
  const answered = new Set(controls.filter(isGiven).map(({ name }) => name));
  // One set of ticks is invalid as a whole: too few of them, or too many. Of several controls those are that were left out.
  const several = new Set(controls.map(({ name }) => name)).size > 1;
  for (const control of controls) {
    if (errorId && (!several || !answered.has(control.name))) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
};
