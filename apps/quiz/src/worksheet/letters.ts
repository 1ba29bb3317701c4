import { fieldOf, orderedNames } from "@sidelight/content/questions";
import type { Language } from "@sidelight/i18n";
import type { Lettered } from "../questions/question-form.ts";

/** The letters of options on a printed worksheet, by language. */
const alphabets: Readonly<Record<Language, string>> = { en: "ABCDEFGHIJ", ar: "أبجدهوزحطي" };

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
  return list ? (alphabets[language][orderedNames(list, seed, id).indexOf(value)] ?? "") : "";
};
