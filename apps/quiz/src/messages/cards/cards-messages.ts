/** What the quiz says of review cards. Times to come are given in milliseconds. */
export interface CardsMessages {
  readonly title: string;
  readonly description: (title: string) => string;
  readonly skip: string;
  readonly link: string;
  readonly noScripts: string;
  readonly all: string;
  readonly more: (term: string) => string;
  readonly due: (count: number) => string;
  readonly fresh: (count: number) => string;
  readonly kinds: Readonly<Record<"term" | "question", string>>;
  /** The label of the values for rows or gaps. */
  readonly values: string;
  readonly showAnswer: string;
  readonly answer: string;
  readonly again: string;
  readonly good: string;
  readonly comesBack: (wait: number) => string;
  readonly takeOut: string;
  readonly putBack: (count: number) => string;
  readonly putBackDone: (count: number) => string;
  readonly inLesson: string;
  readonly nothing: string;
  readonly nextIn: (wait: number) => string;
  /** Once the wait is over. */
  readonly ready: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly notices: Readonly<Record<"unreadable" | "newer", string>>;
  readonly files: string;
  readonly filesNote: string;
  readonly export: string;
  readonly import: string;
  readonly imported: (count: number) => string;
  /** Why a file was refused, by its name. */
  readonly refused: Readonly<Record<"unreadable" | "newer" | "other", (file: string) => string>>;
  /** What the results of a quiz offer, and what they say once it is done. */
  readonly addMissed: string;
  readonly added: (count: number) => string;
  readonly notAdded: string;
}
