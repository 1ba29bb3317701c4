import type { Question } from "@sidelight/content";
import { type QuizWords, quizWords } from "../words/quiz-words.ts";
import type { PracticeData } from "./practice-data.ts";

/** The words of one sentence of the lesson. */
export const sentenceWords = ({ sections }: PracticeData, id: string): string =>
  sections.flatMap(({ paragraphs }) => paragraphs.flat()).find((sentence) => sentence.id === id)?.text ?? "";

/** An option in words, whatever its kind. */
export const optionWords = (data: PracticeData, question: Question, option: string): string => {
  switch (question.kind) {
    case "single-choice":
    case "several-choices":
      return question.options[option]?.text ?? "";
    case "true-false-not-stated":
      return quizWords[data.language].answers[option as keyof QuizWords["answers"]];
    case "evidence":
      return sentenceWords(data, option);
  }
};

/** A question in a list, where its stem alone may not tell it from others. */
export const questionWords = (data: Pick<PracticeData, "language">, question: Question): string =>
  question.kind === "true-false-not-stated"
    ? quizWords[data.language].statement(question.statement)
    : question.stem;

/** What a wrong option tells whoever chose it. */
export const wrongOption = (question: Question, option: string) => {
  const found = (
    question.options as Readonly<Record<string, Question["options"][keyof Question["options"]]>>
  )[option];
  return found && !found.correct ? found : undefined;
};
