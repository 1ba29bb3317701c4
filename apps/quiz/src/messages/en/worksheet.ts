/** The words of the printed sheet and its key in English. */
export const worksheet = {
  title: "Worksheet",
  description: (title: string) => `All questions on “${title}” on one page. Open each answer to check yours.`,
  intro: (questions: string) =>
    `${questions}, one point each. You get part of a point for a partly correct answer.`,
  /** Shown on screens only, where answers open. */
  compare: "Choose your answers, then open each answer to compare. Nothing is sent or saved.",
  name: "Name:",
  order: "Order of options:",
  showOrder: "Show this order",
  orderHint:
    "Type a number from 1 to 999,999. The same number gives the same order on screen, on paper and in the answer key.",
  /** Shown when the typed text is not a seed. */
  orderOutOfRange: "Type a whole number from 1 to 999,999.",
  largePrint: "Large print: at least 18 points on paper",
  key: "Worksheet answer key",
  keyDescription: (title: string) =>
    `Answers to the worksheet on “${title}”, each with the sentences that prove it.`,
  toKey: "Answer key with evidence",
  toSheet: "Back to the worksheet",
  skipToKey: "Skip to the answers",
  answerTo: (number: number) => `Answer to question ${number}`,
  whyNot: "Why the others are wrong",
  otherwise: "Any other word",
  inLesson: "In the lesson",
};
