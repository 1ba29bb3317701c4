import { choiceIn, valueIn } from "./field.ts";
import type { Judgement } from "./score-options.ts";

/** Rows by name, each with the value that is right for it. */
export type ScoredRows = Readonly<Record<string, string>>;

/** Judges rows one by one: what is right, what has another value, what has none. */
export const judgeRows = (rows: ScoredRows, chosen: readonly string[]): Omit<Judgement, "score"> => {
  const given = Object.keys(rows).map((row) => ({
    row,
    right: rows[row] ?? "",
    value: valueIn(chosen, row),
  }));
  return {
    hits: given.filter(({ right, value }) => value === right).map(({ row, right }) => choiceIn(row, right)),
    missed: given.filter(({ right, value }) => value !== right).map(({ row, right }) => choiceIn(row, right)),
    wrong: given.flatMap(({ row, right, value }) =>
      value === undefined || value === right ? [] : [choiceIn(row, value)],
    ),
  };
};

/** Rows right / rows. A row left empty earns nothing and costs nothing. */
export const scoreRows = (rows: ScoredRows, chosen: readonly string[]): Judgement => {
  const judged = judgeRows(rows, chosen);
  return { ...judged, score: judged.hits.length / Math.max(1, Object.keys(rows).length) };
};
