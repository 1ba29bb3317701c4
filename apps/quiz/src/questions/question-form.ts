import type { Question } from "@sidelight/content";
import type { NameList } from "@sidelight/content/questions";
import type { Language } from "@sidelight/i18n";
import type { ReactNode } from "react";
import type { QuizView } from "../lessons/quiz-view.ts";

/** What a kind needs to know to show a question. */
export interface QuestionFormProps<Q extends Question = Question> {
  readonly view: QuizView;
  readonly id: string;
  readonly question: Q;
  /** Decides the order of options. */
  readonly seed: number;
}

/** A question of one kind. */
export type QuestionOf<Kind extends Question["kind"]> = Extract<Question, { kind: Kind }>;

/** What a question's review card and its printed sheet are made of. */
export interface QuestionParts<Q extends Question = Question> {
  readonly id: string;
  readonly question: Q;
  readonly language: Language;
  readonly seed: number;
  /** Returns an option in words. */
  readonly option: (option: string) => string;
  /** The values of rows in words, in the order of the seed. */
  readonly values: readonly string[];
}

/** What the front of a review card shows beside the stem. */
export interface CardFront {
  readonly statement?: string;
  /** A passage with numbered gaps. */
  readonly passage?: string;
  /** What a question lists: options, rows, items. */
  readonly listed?: readonly string[];
  /** What its rows or gaps are answered with. */
  readonly values?: readonly string[];
}

/** One kind of question as pages show it. All of it is markup and words; pages are built with it and islands are not. */
export interface QuestionForm<Q extends Question = Question> {
  /** What the heading has beside the stem. */
  lead?(props: QuestionFormProps<Q>): ReactNode;
  /** The controls, which are native. */
  controls(props: QuestionFormProps<Q>): ReactNode;
  /** What the front of its review card shows beside the stem: all that it takes to answer. */
  cardFront(parts: QuestionParts<Q>): CardFront;
  /** Which lists have letters on the printed sheet, by control; none where answers are words. */
  lettered?(question: Q): Lettered;
}

/** Lists with letters. A question with one set of controls has its list under the empty name. */
export type Lettered = Readonly<Record<string, NameList>>;
