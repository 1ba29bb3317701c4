/** The first and the last US school grade that a score stands for: 0 is any below, `Infinity` any above. */
export type Grades = readonly [from: number, to: number];

/** The table of Chall and Dale (1995): a score up to the first figure of a row stands for its grades. */
const daleChallTable: readonly (readonly [upTo: number, ...grades: Grades])[] = [
  [4.9, 0, 4],
  [5.9, 5, 6],
  [6.9, 7, 8],
  [7.9, 9, 10],
  [8.9, 11, 12],
  [9.9, 13, 15],
];

/** Rounds a score to one decimal place, as it is printed and as the table has it. */
const asPrinted = (score: number): number => Math.round(score * 10) / 10;

/** Returns the grades that the Dale–Chall table gives for a score: 6.1 is grades 7 and 8. */
export const daleChallGrades = (score: number): Grades => {
  const row = daleChallTable.find(([upTo]) => asPrinted(score) <= upTo);
  return row ? [row[1], row[2]] : [16, Number.POSITIVE_INFINITY];
};

/** Returns the grade that a Flesch–Kincaid score is: the nearest whole one, because its scale is the school grades. */
export const fleschKincaidGrade = (score: number): number => Math.max(0, Math.round(score));
