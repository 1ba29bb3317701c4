import type { Question } from "../../model/question.ts";
import { readNumber } from "../../typed-text/read-number.ts";
import { choiceIn, fieldOf, valueIn } from "../field.ts";
import { rowsOf } from "../options-of.ts";
import { judgeRows } from "../rows.ts";
import type { Judgement } from "../score-options.ts";

type OrderQuestion = Extract<Question, { kind: "order" }>;

/** The position that each item was given, in the right order of the items; `NaN` where it was given none. */
const placesOf = (items: readonly string[], chosen: readonly string[]): readonly number[] =>
  items.map((item) => readNumber(valueIn(chosen, item) ?? ""));

/** Writes the positions of an answer in the digits that rows are judged by. */
const inDigits = (chosen: readonly string[]): readonly string[] =>
  chosen.map((choice) => {
    const { field, value } = fieldOf(choice);
    const place = readNumber(value);
    return field === undefined || Number.isNaN(place) ? choice : choiceIn(field, String(place));
  });

/**
 * `max(0, 2 · concordant / pairs − 1)`: of all pairs of items, those that stand in the right order, so that one item out of
 * place costs what it displaces and the reversed order earns nothing (Kendall 1938: this is τ, cut off at 0). Two items at
 * one position, or an item at none, are in no order.
 */
export const scoreOrder = (question: OrderQuestion, chosen: readonly string[]): Judgement => {
  const rows = rowsOf(question);
  const places = placesOf(Object.keys(rows), chosen);
  let concordant = 0;
  let pairs = 0;
  places.forEach((place, index) => {
    for (const later of places.slice(index + 1)) {
      pairs += 1;
      if (place < later) concordant += 1;
    }
  });
  const score = pairs === 0 ? 0 : Math.max(0, (2 * concordant) / pairs - 1);
  return { ...judgeRows(rows, inDigits(chosen)), score };
};

const longest = (runs: readonly (readonly number[])[]): readonly number[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), []);

/**
 * The items that would have to be moved to put an answer in order: those outside its longest run that is in order already.
 * Whoever has moved one item too far is told of that one, and not of all that it pushed aside.
 */
export const outOfPlace = (question: OrderQuestion, chosen: readonly string[]): readonly string[] => {
  const items = Object.keys(question.items);
  const places = placesOf(items, chosen);
  // The longest run that ends with each item, by its indexes (longest increasing subsequence).
  const runs: (readonly number[])[] = [];
  places.forEach((place, index) => {
    const before = runs.filter((run) => (places[run.at(-1) ?? 0] ?? Number.NaN) < place);
    runs.push(Number.isNaN(place) ? [] : [...longest(before), index]);
  });
  const kept = new Set(longest(runs));
  return items.filter((_item, index) => !kept.has(index));
};
