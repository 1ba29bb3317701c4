import type { ReportedQuiz } from "@sidelight/reporting/interaction";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords, partWords, questionWords } from "../quiz-data/quiz-words.ts";

/** Describes a quiz for reports, in the words of the page. */
export const reportedQuiz = (data: QuizData): ReportedQuiz => ({
  title: data.title,
  address: data.address,
  language: data.language,
  questions: data.questions,
  words: {
    question: (question) => questionWords(data, question),
    choice: (question, choice) => optionWords(data, question, choice),
    part: (source) => partWords(data, source),
  },
});
