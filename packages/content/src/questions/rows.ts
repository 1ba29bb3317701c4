import { choiceIn, valueIn } from "./field.ts";
import type { Judgement } from "./score-options.ts";

/** Rows by name, each with the value that is right for it. */
export type ScoredRows = Readonly<Record<string, string>>;

/** Judges rows one by one: what is right, what has another value, what has none. */
const judgeRows = (rows: ScoredRows, chosen: readonly string[]): Omit<Judgement, "score"> => {
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

/**
 * `max(0, 2 · concordant / pairs − 1)`: of all pairs of items, those that stand in the right order, so that one item out of
 * place costs what it displaces and the reversed order earns nothing (Kendall 1938: this is τ, cut off at 0). Two items at
 * one position, or an item at none, are in no order. `rows` gives each item its position, from 1.
 */
export const scoreOrder = (rows: ScoredRows, chosen: readonly string[]): Judgement => {
  const items = Object.keys(rows);
  const place = (item: string) => Number(valueIn(chosen, item) ?? Number.NaN);
  let concordant = 0;
  let pairs = 0;
  items.forEach((item, index) => {
    for (const later of items.slice(index + 1)) {
      pairs += 1;
      if (place(item) < place(later)) concordant += 1;
    }
  });
  const score = pairs === 0 ? 0 : Math.max(0, (2 * concordant) / pairs - 1);
  return { ...judgeRows(rows, chosen), score };
};
