import type { Question } from "@sidelight/content";
import type { WordSource } from "@sidelight/content/questions";

/** Returns the words of a quiz's parts, in the language of the page. */
export interface QuizWords {
  /** Names a question in a list. */
  readonly question: (question: Question) => string;
  /** Returns a choice in words. */
  readonly choice: (question: Question, choice: string) => string;
  /** Returns the words of a part of a question, wherever they come from. */
  readonly part: (source: WordSource) => string;
}

/** A quiz as reports describe it. */
export interface ReportedQuiz {
  readonly title: string;
  /** The quiz's own address as a whole URL, by which other programs know it. */
  readonly address: string;
  /** The BCP 47 tag of the words. */
  readonly language: string;
  readonly questions: Readonly<Record<string, Question>>;
  readonly words: QuizWords;
}
