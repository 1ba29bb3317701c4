import { kindOf } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { quizMessages } from "../messages/quiz-messages.ts";
import { controlName } from "../questions/control-name.ts";
import { putInOrder } from "../questions/put-in-order.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { questionPart } from "./form-dom.ts";

const selectOf = (row: Element) => row.querySelector("select") as HTMLSelectElement;

/** The rows of an order question as they stand; none for any other kind. */
const rowsIn = (form: HTMLFormElement, question: string): readonly HTMLElement[] => [
  ...(questionPart(form, question)?.querySelectorAll<HTMLElement>(".ordered > [data-item]") ?? []),
];

/** Makes rows, selects and buttons of an order question agree with an order of its items. */
const show = (form: HTMLFormElement, question: string, order: readonly string[]): void => {
  const list = questionPart(form, question)?.querySelector(".ordered");
  if (list) putInOrder(list, order);
  for (const row of rowsIn(form, question)) {
    selectOf(row).value = String(order.indexOf(row.dataset.item ?? "") + 1);
  }
};

/** Tells which buttons have nowhere to go. They stay in place, so that focus does. */
const showEnds = (form: HTMLFormElement, question: string): void => {
  const rows = rowsIn(form, question);
  rows.forEach((row, index) => {
    for (const button of row.querySelectorAll<HTMLElement>("[data-move]")) {
      const end = button.dataset.move === "1" ? rows.length - 1 : 0;
      button.setAttribute("aria-disabled", String(index === end));
    }
  });
};

/** Places rows by a whole answer that is shown in the form. */
export const showOrder = (form: HTMLFormElement, question: string): void => {
  const rows = rowsIn(form, question);
  const placed = [...rows].sort((a, b) => readNumber(selectOf(a).value) - readNumber(selectOf(b).value));
  const whole = placed.every((row, index) => selectOf(row).value === String(index + 1));
  if (rows.length > 0 && whole)
    show(
      form,
      question,
      placed.map(({ dataset }) => dataset.item ?? ""),
    );
  showEnds(form, question);
};

/** Where a row went, to be said. */
export interface Moved {
  readonly item: string;
  /** From 1. */
  readonly position: number;
  readonly of: number;
}

/**
 * Moves the row that a control belongs to: a button by one place, a select to the place that it names. All other rows keep
 * their order, and all selects say where their rows stand, so that the answer is whole from the first move on.
 *
 * @returns Where the row stands now; `undefined` when the control moves nothing.
 */
export const moveRow = (form: HTMLFormElement, question: string, control: HTMLElement): Moved | undefined => {
  const rows = rowsIn(form, question);
  const row = rows.find((it) => it.contains(control));
  const item = row?.dataset.item;
  if (!row || item === undefined || control.getAttribute("aria-disabled") === "true") return undefined;
  const from = rows.indexOf(row);
  const to =
    control instanceof HTMLSelectElement && control.name.startsWith(controlName(question))
      ? readNumber(control.value) - 1
      : from + Number(control.dataset.move);
  if (!(to >= 0 && to < rows.length)) return undefined;
  const others = rows.filter((it) => it !== row).map(({ dataset }) => dataset.item ?? "");
  show(form, question, [...others.slice(0, to), item, ...others.slice(to)]);
  showEnds(form, question);
  return { item, position: to + 1, of: rows.length };
};

/** Says where a row went, in the live region that is there from the start. */
export const sayMoved = (form: HTMLFormElement, question: string, words: string): void => {
  const region = questionPart(form, question)?.querySelector("[data-moved]");
  if (region) region.textContent = words;
};

/** Where a row went, in words. */
export const movedWords = (data: QuizData, question: string, { item, position, of }: Moved): string => {
  const asked = data.questions[question];
  const text = asked ? kindOf(asked).rowText(asked, item) : "";
  return quizMessages[data.language].order.moved(text, position, of);
};
