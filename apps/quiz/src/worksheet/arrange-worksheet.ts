import { formatNumber, type Language } from "@sidelight/i18n";
import { type Arrangement, arrangeQuestion } from "../questions/arrange-question.ts";
import type { Lettered } from "../questions/question-form.ts";
import { letterOf } from "./letters.ts";

/** The lists that a seed orders on a worksheet, by question, without their words. */
export type WorksheetQuestions = Readonly<Record<string, Arrangement & { readonly lettered: Lettered }>>;

/** The id of the element that carries the lists as JSON. */
export const worksheetDataId = "worksheet-data";

/** Puts a worksheet, or the letters of its key, in the order of a seed, and shows the seed. */
export const arrangeWorksheet = (
  page: Document,
  questions: WorksheetQuestions,
  seed: number,
  language: Language,
): void => {
  for (const [id, { lettered, ...arrangement }] of Object.entries(questions)) {
    const part = page.querySelector(`[data-question="${CSS.escape(id)}"]`);
    if (part) arrangeQuestion(part, arrangement, id, seed);
    const key = page.querySelector(`[data-key="${CSS.escape(id)}"]`);
    for (const letter of key?.querySelectorAll<HTMLElement>("[data-letter]") ?? [])
      letter.textContent = letterOf(language, lettered, id, letter.dataset.letter ?? "", seed);
  }
  const shown = page.querySelector<HTMLInputElement>("#seed");
  const written = formatNumber(language, seed, { useGrouping: false });
  if (shown) shown.value = written;
  for (const link of page.querySelectorAll<HTMLAnchorElement>("[data-with-seed]"))
    link.search = `?seed=${seed}`;
  for (const number of page.querySelectorAll("[data-seed]")) number.textContent = written;
};
