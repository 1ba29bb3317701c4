import type { Question } from "@sidelight/content";
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

/** How a kind of question is shown: what its heading has beside the stem, and the controls, which are native. */
export interface QuestionForm<Q extends Question = Question> {
  readonly lead?: (props: QuestionFormProps<Q>) => ReactNode;
  readonly controls: (props: QuestionFormProps<Q>) => ReactNode;
}
