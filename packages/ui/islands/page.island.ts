// An island because holding the reader's place when the text changes, and printing what was typed, need JavaScript.
import { keepPlace } from "@sidelight/preferences";
import { printAnswers } from "../src/print/print-answers.ts";
import { unfoldForPrint } from "../src/print/unfold-for-print.ts";

/** Keeps the reader’s place and prepares printing, on every page. */
export default function mount(): void {
  unfoldForPrint();
  printAnswers();
  keepPlace();
}
