// An island because another order of options than the first takes scripts; without them sheet and key have the first.
import { languageOf } from "@sidelight/i18n";
import { readSeed } from "../src/practice/read-seed.ts";
import { showLengths, watchLengths } from "../src/questions/length-dom.ts";
import { choosePosition } from "../src/questions/order/choose-position.ts";
import {
  arrangeWorksheet,
  type WorksheetQuestions,
  worksheetDataId,
} from "../src/worksheet/arrange-worksheet.ts";
import { checkSeed } from "../src/worksheet/check-seed.ts";

/** Large print on paper, also where a style sheet cannot ask whether the box is ticked. */
const keepLargePrint = () => {
  const box = document.querySelector<HTMLInputElement>("#large-print");
  const keep = () => document.documentElement.toggleAttribute("data-large-print", box?.checked ?? false);
  box?.addEventListener("change", keep);
  keep();
};

/** Puts sheet or key in the order that the address asks for, or says why it cannot. */
export default function mount(root: HTMLElement): void {
  keepLargePrint();
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
