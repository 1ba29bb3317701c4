import type { Question } from "@sidelight/content";
import { readNumber } from "@sidelight/content/typed-text";
import type { Language } from "@sidelight/preferences/messages";
import { formatNumber } from "@sidelight/preferences/messages";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";

/** What the words of a value are taken from. */
export interface ValueSource {
  readonly language: Language;
  readonly speakers: Readonly<Record<string, { readonly name: string }>>;
}

/** The value of a row in words: a speaker, a word of the question's own, how two sources stand, a position. */
export const valueWords = (
  { language, speakers }: ValueSource,
  question: Question,
  value: string,
): string => {
  switch (question.kind) {
    case "who-said-it":
      return speakers[value]?.name ?? "";
    case "match":
    case "cloze":
      return question.values[value] ?? "";
    case "source-relation":
      return quizMessages[language].relations[value as keyof QuizMessages["relations"]] ?? "";
    case "order":
      return formatNumber(language, readNumber(value));
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
    case "claim-and-evidence":
    case "short-text":
    case "open-response":
      return value;
  }
};
