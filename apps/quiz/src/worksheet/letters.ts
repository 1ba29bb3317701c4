import type { Question } from "@sidelight/content";
import { claimField, fieldOf, optionOrder, proofField } from "@sidelight/content/questions";
import type { Language } from "@sidelight/preferences/messages";

/** The letters of options, as a printed sheet of each language has them. */
const alphabets: Readonly<Record<Language, string>> = { en: "ABCDEFGHIJ", ar: "أبجدهوزحطي" };

/** The sheet's letter for a choice, in the order that a seed gives; none for rows and texts, which are answered in words. */
export const letterOf = (
  language: Language,
  question: Question,
  id: string,
  choice: string,
  seed: number,
): string => {
  if (!("options" in question)) return "";
  const { field, value } = fieldOf(choice);
  const order =
    field === proofField && "proofs" in question
      ? Object.keys(question.proofs)
      : optionOrder(question, id, seed);
  const at = order.indexOf(field === claimField || field === proofField ? value : choice);
  return alphabets[language][at] ?? "";
};
