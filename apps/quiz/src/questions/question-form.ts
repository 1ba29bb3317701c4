import type { Question } from "@sidelight/content";
import type { NameList } from "@sidelight/content/questions";
import type { Language } from "@sidelight/i18n";
import type { ReactNode } from "react";
import type { QuizView } from "../lessons/quiz-view.ts";

/** What a kind needs to show a question. */
export interface QuestionFormProps<Q extends Question = Question> {
  readonly view: QuizView;
  readonly id: string;
  readonly question: Q;
  /** Decides the order of options. */
  readonly seed: number;
}

/** A question of one kind. */
export type QuestionOf<Kind extends Question["kind"]> = Extract<Question, { kind: Kind }>;

/** What a question's review card and printed worksheet are made of. */
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

/** What the front of a review card shows below the stem. */
export interface CardFront {
  readonly statement?: string;
  /** A passage with numbered gaps. */
  readonly passage?: string;
  /** What a question lists: options, rows, items. */
  readonly listed?: readonly string[];
  /** The values for its rows or gaps. */
  readonly values?: readonly string[];
}

/** One kind of question as pages show it, in markup and words. The server builds pages with it; islands do not load it. */
export interface QuestionForm<Q extends Question = Question> {
  /** Returns what the heading has besides the stem. */
  lead?(props: QuestionFormProps<Q>): ReactNode;
  /** Returns the native controls. */
  controls(props: QuestionFormProps<Q>): ReactNode;
  /** Returns what the front of its review card shows below the stem: everything needed to answer. */
  cardFront(parts: QuestionParts<Q>): CardFront;
  /** Returns the lists that have letters on the printed worksheet, by control; none if answers are words. */
  lettered?(question: Q): Lettered;
}

/** Lists with letters, by control. A question with one set of controls has its list under the empty name. */
export type Lettered = Readonly<Record<string, NameList>>;
