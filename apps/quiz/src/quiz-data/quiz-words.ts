import type { Question } from "@sidelight/content";
import { fieldOf, kindOf, type WordSource } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import { quizMessages } from "../messages/quiz-messages.ts";
import { sourceWords } from "../questions/value-words.ts";
import type { QuizData } from "./quiz-data.ts";

/** Returns the words of one sentence of the lesson. */
export const sentenceWords = ({ sections }: Pick<QuizData, "sections">, id: string): string =>
  sections.flatMap(({ paragraphs }) => paragraphs.flat()).find((sentence) => sentence.id === id)?.text ?? "";

/** Returns the words of a part of a question, wherever they come from. */
export const partWords = (data: QuizData, words: WordSource): string =>
  sourceWords(
    { language: data.language, speakers: data.speakers, sentence: (id) => sentenceWords(data, id) },
    words,
  );

/** Returns a choice in words, whatever the kind of question. */
export const optionWords = (data: QuizData, question: Question, choice: string): string => {
  const { rows, order } = quizMessages[data.language];
  const { field, value } = fieldOf(choice);
  const kind = kindOf(question);
  const source = kind.words(question, value, field);
  const words = "position" in source ? order.at(readNumber(source.position)) : partWords(data, source);
  return field !== undefined && Object.hasOwn(kind.rows(question), field)
    ? rows.pair(kind.rowText(question, field), words)
    : words;
};

/** Returns the name of a question in a list, where its stem alone may not tell it from others. */
export const questionWords = (data: Pick<QuizData, "language">, question: Question): string =>
  "statement" in question ? quizMessages[data.language].statement(question.statement) : question.stem;
