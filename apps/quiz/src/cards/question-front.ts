import type { Question } from "@sidelight/content";
import { valueOrder } from "@sidelight/content/questions";
import { optionWords } from "../practice/option-words.ts";
import { firstSeed, type PracticeData } from "../practice/practice-data.ts";
import { formOf } from "../questions/forms.ts";
import type { CardFront } from "../questions/question-form.ts";
import { valueWords } from "../questions/value-words.ts";

/** Returns the front of a question's card: all that it takes to answer, in the order of the first seed. */
export const questionFront = (
  data: PracticeData,
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
