import type { Question } from "@sidelight/content";
import { valueOrder } from "@sidelight/content/questions";
import { formOf } from "../questions/forms.ts";
import type { CardFront } from "../questions/question-form.ts";
import { valueWords } from "../questions/value-words.ts";
import { firstSeed, type QuizData } from "../quiz-data/quiz-data.ts";
import { optionWords } from "../quiz-data/quiz-words.ts";

/** Returns the front of a question's card: all that it takes to answer, in the order of the first seed. */
export const questionFront = (
  data: QuizData,
  id: string,
  question: Question,
): CardFront & { readonly front: string } => ({
  front: question.stem,
  ...formOf(question).cardFront({
    id,
    question,
    language: data.language,
    seed: firstSeed,
    option: (option) => optionWords(data, question, option),
    values: valueOrder(question, id, firstSeed).map((value) => valueWords(data, question, value)),
  }),
});
