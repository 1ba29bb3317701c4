import { fieldOf, orderedNames } from "@sidelight/content/questions";
import type { Language } from "@sidelight/i18n";
import type { Lettered } from "../questions/question-form.ts";

/** The letters of options, as a printed sheet of each language has them. */
const alphabets: Readonly<Record<Language, string>> = { en: "ABCDEFGHIJ", ar: "أبجدهوزحطي" };

/** Returns the sheet's letter for a choice, in the order that a seed gives; nothing where the answer is words. */
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
