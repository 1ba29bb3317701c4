import { kindOf } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { quizMessages } from "../messages/quiz-messages.ts";
import { controlName } from "../questions/control-name.ts";
import { putInOrder } from "../questions/put-in-order.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { questionPart } from "./form-dom.ts";

const selectOf = (row: Element) => row.querySelector("select") as HTMLSelectElement;

/** Returns the rows of an order question in their current order; none for any other kind. */
const rowsIn = (form: HTMLFormElement, question: string): readonly HTMLElement[] => [
  ...(questionPart(form, question)?.querySelectorAll<HTMLElement>(".ordered > [data-item]") ?? []),
];

/** Shows an order of items in the rows and selects of an order question. */
const show = (form: HTMLFormElement, question: string, order: readonly string[]): void => {
  const list = questionPart(form, question)?.querySelector(".ordered");
  if (list) putInOrder(list, order);
  for (const row of rowsIn(form, question)) {
    selectOf(row).value = String(order.indexOf(row.dataset.item ?? "") + 1);
  }
};

/** Disables the buttons at both ends. They stay in place, so that focus does too. */
const showEnds = (form: HTMLFormElement, question: string): void => {
  const rows = rowsIn(form, question);
  rows.forEach((row, index) => {
    for (const button of row.querySelectorAll<HTMLElement>("[data-move]")) {
      const end = button.dataset.move === "1" ? rows.length - 1 : 0;
      button.setAttribute("aria-disabled", String(index === end));
    }
  });
};

/** Puts the rows in the order of a complete response in the form. */
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

/** A row and its new position. */
export interface Moved {
  readonly item: string;
  /** From 1. */
  readonly position: number;
  readonly of: number;
}

/**
 * Moves the row of a control: a button moves it by one, a select to the chosen position. The other rows keep their order, and all
 * selects show the positions of their rows, so that the response is complete from the first move.
 *
 * @returns The row's new position; `undefined` if the control moves nothing.
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

/** Announces a move in the live region that is there from the start. */
export const sayMoved = (form: HTMLFormElement, question: string, words: string): void => {
  const region = questionPart(form, question)?.querySelector("[data-moved]");
  if (region) region.textContent = words;
};

/** Returns the announcement of a move. */
export const movedWords = (data: QuizData, question: string, { item, position, of }: Moved): string => {
  const asked = data.questions[question];
  const text = asked ? kindOf(asked).rowText(asked, item) : "";
  return quizMessages[data.language].order.moved(text, position, of);
};
