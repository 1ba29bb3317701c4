import { fieldOf, orderedNames } from "@sidelight/content/questions";
import { type Language, settingsOf } from "@sidelight/i18n";
import type { Lettered } from "../questions/question-form.ts";

/** Returns the worksheet's letter for a choice in the order of a seed; nothing if the answer is words. */
export const letterOf = (
  language: Language,
  lettered: Lettered,
  id: string,
  choice: string,
  seed: number,
): string => {
  const { field = "", value } = fieldOf(choice);
  const list = lettered[field];
  return list ? (settingsOf(language).optionLetters[orderedNames(list, seed, id).indexOf(value)] ?? "") : "";
};
