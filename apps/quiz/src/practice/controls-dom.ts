import { type Answer, type Confidence, confidences } from "@sidelight/attempt";
import type { Verdict } from "@sidelight/content/questions";
import { isBlank } from "@sidelight/content/typed-text";
import { confidenceName } from "../questions/confidence.tsx";
import { choiceOfControl, controlName } from "../questions/control-name.ts";
import { questionPart } from "./form-dom.ts";

/** A native control of a question. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const ticks = (control: Control): control is HTMLInputElement =>
  control.type === "radio" || control.type === "checkbox";

/** Returns a question's controls in the order of the page. */
export const controlsOf = (form: HTMLFormElement, question: string): readonly Control[] =>
  [...(questionPart(form, question)?.querySelectorAll<Control>("input, select, textarea") ?? [])].filter(
    ({ name }) => name === controlName(question) || name.startsWith(`${controlName(question)}.`),
  );

const choiceOf = (question: string, { name, value }: Control) => choiceOfControl(question, name, value);

const isGiven = (control: Control): boolean => (ticks(control) ? control.checked : !isBlank(control.value));

/** Returns the response in the form as it is now. */
export const responseInForm = (form: HTMLFormElement, question: string): readonly string[] =>
  controlsOf(form, question)
    .filter(isGiven)
    .map((control) => choiceOf(question, control));

/** Returns the first control without a value; the first of all if every one has a value. */
export const firstToAnswer = (form: HTMLFormElement, question: string): HTMLElement | undefined => {
  const controls = controlsOf(form, question);
  const answered = new Set(controls.filter(isGiven).map(({ name }) => name));
  return controls.find(({ name }) => !answered.has(name)) ?? controls[0];
};

/** Returns the confidence chosen in the form. */
export const confidenceInForm = (form: HTMLFormElement, question: string): Confidence | undefined => {
  const name = CSS.escape(confidenceName(question));
  const chosen = form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
  return confidences.find((degree) => degree === chosen);
};

/** Shows how sure the learner was. */
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

/** Shows a response, and whether it can still be changed. */
export const showAnswer = (
  form: HTMLFormElement,
  question: string,
  response: readonly string[],
  closed: boolean,
): void => {
  for (const control of controlsOf(form, question)) {
    if (ticks(control)) control.checked = response.includes(choiceOf(question, control));
    else {
      const prefix = choiceOfControl(question, control.name, "");
      const value = response.find((choice) => choice.startsWith(prefix))?.slice(prefix.length) ?? "";
      // Setting the same text again would move the caret while the learner types.
      if (control.value !== value && (closed || control.value.trim() !== value)) control.value = value;
    }
    control.disabled = closed;
  }
  for (const move of questionPart(form, question)?.querySelectorAll<HTMLButtonElement>("[data-move]") ?? []) {
    move.disabled = closed;
  }
};

/** Marks each option, row or text as right, wrong or missed after submitting, in words and not by colour alone. */
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

/** Adds an error to the descriptions of a question’s controls, or removes it. */
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
  // One set of options is invalid as a whole, with too few ticks or too many. Of several controls, those without a value are.
  const several = new Set(controls.map(({ name }) => name)).size > 1;
  for (const control of controls) {
    if (errorId && (!several || !answered.has(control.name))) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
};
