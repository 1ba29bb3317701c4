import type { Misreading, Question, QuestionKind } from "../model/question.ts";

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** The choices of a learner, as `choiceIn` writes them. */
export type Response = readonly string[];

/** The verdict on a response, as codes and numbers. The words depend on the learner's language. */
export interface Judgement {
  /** From 0 to 1. */
  readonly score: number;
  /** Right options that were chosen. */
  readonly hits: readonly string[];
  /** Right options that were not chosen. */
  readonly missed: readonly string[];
  /** Wrong options that were chosen. */
  readonly wrong: readonly string[];
}

/** Why a choice is wrong: its rationale, the sentences that prove it and the misreading. */
export interface Reason {
  readonly feedback: string;
  readonly evidence: readonly string[];
  readonly misreading: Misreading;
}

/** An option: the key, or a distractor with its rationale. */
export interface OptionFacts {
  readonly correct: boolean;
  readonly feedback?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly misreading?: Misreading | undefined;
}

/** The rationale for something that is wrong in a question, without the learner's response. */
export interface Rationale {
  /** A wrong choice; a row, gap or item, whatever its wrong value; or any other text. */
  readonly about: { readonly choice: string } | { readonly row: string } | "any other text";
  readonly feedback: string;
}

/** A model answer, and the points that make an answer a good one, by name. */
export interface ModelAnswer {
  readonly text: string;
  readonly criteria: Readonly<Record<string, string>>;
}

/** Options by choice. */
export type Options = Readonly<Record<string, OptionFacts>>;

/** Rows by name, each with its right value. */
export type ScoredRows = Readonly<Record<string, string>>;

/** Names in the order in which the lesson lists them, and whether a seed may change it. */
export interface NameList {
  readonly names: readonly string[];
  readonly isShuffled?: boolean;
  /** An order of some of the names that gives the answer away, so the shuffled list never shows it. */
  readonly avoid?: readonly string[];
}

/** The source of a choice's words, since only some are in the question itself. */
export type WordSource =
  | { readonly text: string }
  | { readonly sentence: string }
  | { readonly speaker: string }
  | { readonly answer: string }
  | { readonly relation: string }
  | { readonly position: string };

/** What the learner has to enter. It decides when a response is complete. */
export type Task = "options" | "two-parts" | "rows" | "gaps" | "sequence" | "text";

/** A question as an interaction of SCORM 2004 and xAPI, with its parts by name. */
export type Interaction =
  | { readonly type: "choice"; readonly choices: readonly string[] }
  | {
      readonly type: "matching";
      readonly sources: readonly string[];
      readonly targets: readonly { readonly id: string; readonly words: WordSource }[];
    }
  | { readonly type: "sequencing"; readonly items: readonly string[] }
  | { readonly type: "fill-in"; readonly accepted: readonly string[] }
  | { readonly type: "long-fill-in" };

/** What the feedback marks a control with. */
export type Verdict = "right" | "wrong" | "missed";

/**
 * One kind of question: everything that depends on the kind except its markup. Its methods are pure and never throw for a
 * response to an earlier version of the question.
 */
export interface KindDefinition<Q extends Question = Question> {
  /** Whether it counts in the score. */
  readonly isScored: boolean;
  /** The longest text of a typed answer, in characters; missing where the answer is chosen. */
  readonly longestText?: number;
  /** Whether one choice excludes the others. */
  readonly choosesOne: boolean | "where one is right";
  readonly task: Task;
  /** Judges a response. */
  score(question: Q, response: Response): Judgement;
  /** Lists everything that can be chosen; nothing where the answer is typed. */
  options(question: Q): Options;
  /** Lists its rows, gaps or items with the value that is right for each. */
  rows(question: Q): ScoredRows;
  /** Returns the words of a row, a gap or an item. */
  rowText(question: Q, row: string): string;
  /** Lists what is shown in an order of its own: options, items, or the claims of two parts. */
  optionList(question: Q): NameList;
  /** Lists the values that rows and gaps offer. */
  valueList(question: Q): NameList;
  /** Says where the words of an option or a value come from. */
  words(question: Q, value: string, field: string | undefined): WordSource;
  /** Lists the choices that the feedback explains as wrong. */
  mistakes(question: Q, response: Response): readonly string[];
  /** Returns why a choice is wrong, if the question says so. */
  reason(question: Q, choice: string): Omit<OptionFacts, "correct"> | undefined;
  /** Lists the rationales for everything wrong, for an answer key. */
  rationales(question: Q): readonly Rationale[];
  /** Returns a comment on the response as a whole, if the question has one. */
  comment(question: Q, response: Response): string | undefined;
  /** Returns the model answer, if learners write their own. */
  model(question: Q): ModelAnswer | undefined;
  /** Returns the mark of a choice in the feedback on a response. */
  verdict(question: Q, response: Response, choice: string): Verdict | undefined;
  interaction(question: Q): Interaction;
}
