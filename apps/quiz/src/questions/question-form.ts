import type { Question } from "@sidelight/content";
import type { ReactNode } from "react";
import type { QuizView } from "../lessons/quiz-view.ts";
import type { Choice } from "./choices.tsx";

/** What a kind needs to know to show a question. */
export interface QuestionFormProps<Q extends Question = Question> {
  readonly view: QuizView;
  readonly id: string;
  readonly question: Q;
  /** Decides the order of options. */
  readonly seed: number;
}

/** How a kind of question is shown: what stands between stem and options, and the options themselves. */
export interface QuestionForm<Q extends Question = Question> {
  readonly lead?: (props: QuestionFormProps<Q>) => ReactNode;
  readonly choices: (props: QuestionFormProps<Q>) => readonly Choice[];
}
