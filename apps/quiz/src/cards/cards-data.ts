import { type EditionId, proseText } from "@sidelight/content";
import type { Language } from "@sidelight/preferences/words";
import { glossaryAddress, lessonAddress } from "../lessons/addresses.ts";
import type { QuizView } from "../lessons/quiz-view.ts";
import { questionCard, termCard } from "./deck.ts";

/** What a card shows. */
export interface CardFace {
  readonly kind: "term" | "question";
  /** A term, or a question's stem. */
  readonly front: string;
  readonly statement?: string;
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
export const cardsData = ({ lesson, id: edition, edition: words, language }: QuizView): CardsData => {
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
      front: question.stem,
      ...("statement" in question ? { statement: question.statement } : {}),
      back: [question.explanation],
      more: question.evidence.map((sentence) => ({
        address: lessonAddress(lesson.slug, edition, sentence),
        text: proseText(words.sentences[sentence] ?? []),
      })),
    },
  ]);
  return { lesson: lesson.slug, edition, language, faces: Object.fromEntries([...terms, ...questions]) };
};
