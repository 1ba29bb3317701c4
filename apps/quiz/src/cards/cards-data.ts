import { proseText } from "@sidelight/content";
import { isScored, rightChoices } from "@sidelight/content/questions";
import { lessonAddress, termAddress } from "@sidelight/ui/addresses";
import type { QuizView } from "../lessons/quiz-view.ts";
import { quizData } from "../quiz-data/quiz-data.ts";
import { optionWords } from "../quiz-data/quiz-words.ts";
import type { CardFace, CardsData } from "./card-face.ts";
import { questionCard, termCard } from "./deck.ts";
import { questionFront } from "./question-front.ts";

/** Gathers what the cards of a lesson show, in the words of the edition that was read. */
export const cardsData = (view: QuizView): CardsData => {
  const { lesson, id: edition, edition: words, language } = view;
  const data = quizData(view);
  const terms = Object.entries(lesson.glossary).map(
    ([term, { title, expansion, definition, knownLater }]): readonly [string, CardFace] => [
      termCard(lesson.slug, term),
      {
        kind: "term",
        front: title,
        back: [...(expansion ? [expansion] : []), ...definition],
        ...(knownLater ? { knownLater } : {}),
        more: [{ address: termAddress(term, language) }],
      },
    ],
  );
  const questions = Object.entries(lesson.questions).map(([id, question]): readonly [string, CardFace] => [
    questionCard(lesson.slug, id),
    {
      kind: "question",
      ...questionFront(data, id, question),
      ...(isScored(question)
        ? { right: rightChoices(question).map((choice) => optionWords(data, question, choice)) }
        : {}),
      back: [question.explanation],
      more: question.evidence.map((sentence) => ({
        address: lessonAddress(lesson.slug, edition, sentence),
        text: proseText(words.sentences[sentence] ?? []),
      })),
    },
  ]);
  return { lesson: lesson.slug, edition, language, faces: Object.fromEntries([...terms, ...questions]) };
};
