/** The words of the printed sheet and its key in English. */
export const worksheet = {
  title: "Worksheet",
  description: (title: string) => `All questions on “${title}” on one page, with their answers to open.`,
  intro: (questions: string) =>
    `${questions}, one point each; a partly right answer earns part of its point.`,
  /** What only a screen can do: answers that open. */
  compare: "Choose your answers, then open each answer to compare. Nothing is sent or kept.",
  /** Before the line for the learner's name on paper. */
  name: "Name:",
  order: "Order of options:",
  showOrder: "Show this order",
  orderHint:
    "A number from 1 to 999,999. The same number gives the same order on screen, on this sheet and in its key.",
  /** Why what was typed is no order. */
  orderOutOfRange: "Type a whole number from 1 to 999,999.",
  largePrint: "Large print: at least 18 points on paper",
  key: "Key to the worksheet",
  keyDescription: (title: string) =>
    `The answers to the worksheet on “${title}”, each with the sentences that prove it.`,
  toKey: "Key with the evidence",
  toSheet: "Back to the worksheet",
  skipToKey: "Skip to the key",
  answerTo: (number: number) => `Answer to question ${number}`,
  whyNot: "Why not the others",
  otherwise: "Any other word",
  inLesson: "In the lesson",
};
