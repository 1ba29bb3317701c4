import { type EditionId, proseText } from "@sidelight/content";
import { isScored, rightChoices } from "@sidelight/content/questions";
import type { Language } from "@sidelight/preferences/words";
import { glossaryAddress, lessonAddress } from "../lessons/addresses.ts";
import type { QuizView } from "../lessons/quiz-view.ts";
import { optionWords } from "../practice/option-words.ts";
import { practiceData } from "../practice/practice-data.ts";
import { questionCard, termCard } from "./deck.ts";
import { questionFront } from "./question-front.ts";

/** What a card shows. */
export interface CardFace {
  readonly kind: "term" | "question";
  /** A term, or a question's stem. */
  readonly front: string;
  readonly statement?: string;
  /** A passage with numbered gaps. */
  readonly passage?: string;
  /** What a question lists: options, rows, items. */
  readonly listed?: readonly string[];
  /** What its rows or gaps are answered with. */
  readonly values?: readonly string[];
  /** The right answer, in words. */
  readonly right?: readonly string[];
  readonly back: readonly string[];
  /** Where to read more: a term's page, or the sentences that prove an answer. */
  readonly more: readonly { readonly address: string; readonly text?: string }[];
}

/** What the cards island needs. */
export interface CardsData {
  readonly lesson: string;
  readonly edition: EditionId;
  readonly language: Language;
  /** Every card that can be shown, by its id, terms first. */
  readonly faces: Readonly<Record<string, CardFace>>;
}

/** The id of the element that carries the data as JSON. */
export const cardsDataId = "cards-data";

/** Gathers what the cards of a lesson show, in the words of the edition that was read. */
export const cardsData = (view: QuizView): CardsData => {
  const { lesson, id: edition, edition: words, language } = view;
  const data = practiceData(view);
  const terms = Object.entries(lesson.glossary).map(
    ([term, { title, expansion, definition }]): readonly [string, CardFace] => [
      termCard(lesson.slug, term),
      {
        kind: "term",
        front: title,
        back: [...(expansion ? [expansion] : []), ...definition],
        more: [{ address: glossaryAddress(term, language) }],
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
