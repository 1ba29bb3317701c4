import type { Question } from "@sidelight/content";
import { kindOf, type WordSource } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { formatNumber, type Language } from "@sidelight/i18n";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";

/** The source of a value's words. */
export interface ValueSource {
  readonly language: Language;
  readonly speakers: Readonly<Record<string, { readonly name: string }>>;
  /** Returns the words of a sentence of the lesson. */
  readonly sentence?: (id: string) => string;
}

/** Returns words wherever they come from: the question, the lesson or the interface. */
export const sourceWords = ({ language, speakers, sentence }: ValueSource, words: WordSource): string => {
  const { answers, relations } = quizMessages[language];
  if ("text" in words) return words.text;
  if ("sentence" in words) return sentence?.(words.sentence) ?? "";
  if ("speaker" in words) return speakers[words.speaker]?.name ?? "";
  if ("answer" in words) return answers[words.answer as keyof QuizMessages["answers"]] ?? "";
  if ("relation" in words) return relations[words.relation as keyof QuizMessages["relations"]] ?? "";
  return formatNumber(language, readNumber(words.position));
};

/** Returns the value of a row in words: a speaker, a word from the question, a relation, a position. */
export const valueWords = (source: ValueSource, question: Question, value: string): string =>
  sourceWords(source, kindOf(question).words(question, value, undefined));
