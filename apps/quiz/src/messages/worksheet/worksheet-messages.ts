/** What the printed sheet and its key say. */
export interface WorksheetMessages {
  readonly title: string;
  readonly description: (title: string) => string;
  readonly intro: (questions: string) => string;
  /** What only a screen can do: answers that open. */
  readonly compare: string;
  /** Before the line for the learner's name on paper. */
  readonly name: string;
  readonly order: string;
  readonly showOrder: string;
  readonly orderHint: string;
  /** Why what was typed is no order. */
  readonly orderOutOfRange: string;
  readonly largePrint: string;
  readonly key: string;
  readonly keyDescription: (title: string) => string;
  readonly toKey: string;
  readonly toSheet: string;
  readonly skipToKey: string;
  readonly answerTo: (number: number) => string;
  readonly whyNot: string;
  readonly otherwise: string;
  readonly inLesson: string;
}
