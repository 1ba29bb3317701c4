// An island because another order of options needs scripts; without them worksheet and key have the first order.
import { languageOf } from "@sidelight/i18n";
import { showLengths, watchLengths } from "../src/questions/length-dom.ts";
import { choosePosition } from "../src/questions/order/choose-position.ts";
import { readSeed } from "../src/quiz-data/seed.ts";
import {
  arrangeWorksheet,
  type WorksheetQuestions,
  worksheetDataId,
} from "../src/worksheet/arrange-worksheet.ts";
import { checkSeed } from "../src/worksheet/check-seed.ts";

/** Prints in large type, also where a style sheet cannot tell whether the box is ticked. */
const watchLargePrint = () => {
  const box = document.querySelector<HTMLInputElement>("#large-print");
  const update = () => document.documentElement.toggleAttribute("data-large-print", box?.checked ?? false);
  box?.addEventListener("change", update);
  update();
};

/** Puts worksheet or key in the order that the address asks for, or says why it cannot. */
export default function mount(root: HTMLElement): void {
  watchLargePrint();
  const language = languageOf(document.documentElement.lang);
  const form = document.querySelector<HTMLFormElement>("form.seed");
  if (form) checkSeed(form);
  showLengths(root, language);
  watchLengths(root, language);
  root.addEventListener("keydown", choosePosition);
  const badSeed = (asked: string) => (root.dataset.badSeed ?? "").replace("{asked}", () => asked);
  const { seed, problem } = readSeed(location.search, { notices: { badSeed } });
  const notice = root.querySelector("[data-notice]");
  if (problem && notice) {
    notice.className = "notice";
    notice.textContent = problem;
  }
  const questions = JSON.parse(
    document.getElementById(worksheetDataId)?.textContent ?? "{}",
  ) as WorksheetQuestions;
  if (seed !== undefined) arrangeWorksheet(document, questions, seed, language);
}
