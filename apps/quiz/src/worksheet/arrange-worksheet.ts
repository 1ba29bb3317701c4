import type { Question } from "@sidelight/content";
import { formatNumber, type Language } from "@sidelight/preferences/messages";
import { arrangeQuestion } from "../practice/arrange-question.ts";
import { letterOf } from "./letters.ts";

/** The questions of a sheet, as much of them as their order needs. */
export type WorksheetQuestions = Readonly<Record<string, Question>>;

/** The id of the element that carries the questions as JSON. */
export const worksheetDataId = "paper-data";

/** What an order is decided by: the kind of a question, what it lists by name and what its rows need, and none of its words. */
export const worksheetQuestions = (questions: WorksheetQuestions): WorksheetQuestions => {
  const names = (part: object) => Object.fromEntries(Object.keys(part).map((name) => [name, 0]));
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      {
        kind: question.kind,
        ...("options" in question ? { options: names(question.options) } : {}),
        ...("proofs" in question ? { proofs: names(question.proofs) } : {}),
        ...("items" in question ? { items: names(question.items) } : {}),
        ...("values" in question ? { values: names(question.values) } : {}),
        ...("speakers" in question ? { speakers: question.speakers } : {}),
        ...("rows" in question
          ? {
              rows: Object.fromEntries(
                Object.entries(question.rows).map(([row, { answer }]) => [row, { answer }]),
              ),
            }
          : {}),
      } as unknown as Question,
    ]),
  );
};

/** Puts a sheet, or the letters of its key, in the order that a seed gives, and says which order it is. */
export const arrangeWorksheet = (
  page: Document,
  questions: WorksheetQuestions,
  seed: number,
  language: Language,
): void => {
  for (const [id, question] of Object.entries(questions)) {
    const part = page.querySelector(`[data-question="${CSS.escape(id)}"]`);
    if (part) arrangeQuestion(part, question, id, seed);
    const key = page.querySelector(`[data-key="${CSS.escape(id)}"]`);
    for (const letter of key?.querySelectorAll<HTMLElement>("[data-letter]") ?? [])
      letter.textContent = letterOf(language, question, id, letter.dataset.letter ?? "", seed);
  }
  const shown = page.querySelector<HTMLInputElement>("#seed");
  const written = formatNumber(language, seed, { useGrouping: false });
  if (shown) shown.value = written;
  for (const link of page.querySelectorAll<HTMLAnchorElement>("[data-with-seed]"))
    link.search = `?seed=${seed}`;
  for (const number of page.querySelectorAll("[data-seed]")) number.textContent = written;
};
