import { choiceIn, fieldOf, valueIn } from "../../questions/response.ts";
import { readNumber } from "../../typed-text/read-number.ts";
import { defaults } from "../defaults.ts";
import type { Judgement, KindDefinition, QuestionOf, Response } from "../definition.ts";
import { judgeRows, rowOptions, rowRationales } from "../rows.ts";

type OrderQuestion = QuestionOf<"order">;

/** Returns the position that each item was given, in the right order of the items; `NaN` where it was given none. */
const placesOf = (items: readonly string[], response: Response): readonly number[] =>
  items.map((item) => readNumber(valueIn(response, item) ?? ""));

/** Writes the positions of a response in the digits that rows are judged by. */
const inDigits = (response: Response): Response =>
  response.map((choice) => {
    const { field, value } = fieldOf(choice);
    const place = readNumber(value);
    return field === undefined || Number.isNaN(place) ? choice : choiceIn(field, String(place));
  });

/** Returns each item with its right position, from 1. */
const positions = ({ items }: OrderQuestion) =>
  Object.fromEntries(Object.keys(items).map((item, index) => [item, String(index + 1)]));

/**
 * Scores `max(0, 2 · concordant / pairs − 1)`: of all pairs of items, those in the right order. One item out of place costs
 * what it displaces, and the reversed order earns nothing (Kendall 1938: this is τ, cut off at 0). Two items at one
 * position, or an item at none, are in no order.
 */
const scoreOrder = (question: OrderQuestion, response: Response): Judgement => {
  const rows = positions(question);
  const places = placesOf(Object.keys(rows), response);
  let concordant = 0;
  let pairs = 0;
  places.forEach((place, index) => {
    for (const later of places.slice(index + 1)) {
      pairs += 1;
      if (place < later) concordant += 1;
    }
  });
  const score = pairs === 0 ? 0 : Math.max(0, (2 * concordant) / pairs - 1);
  return { ...judgeRows(rows, inDigits(response)), score };
};

const longest = (runs: readonly (readonly number[])[]): readonly number[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), []);

/**
 * Lists the items that have to be moved to put a response in order: those outside its longest run that is in order already.
 * An item moved too far is named alone, without those that it pushed aside.
 */
export const outOfPlace = (question: OrderQuestion, response: readonly string[]): readonly string[] => {
  const items = Object.keys(question.items);
  const places = placesOf(items, response);
  // The longest run that ends with each item, by its indexes (longest increasing subsequence).
  const runs: (readonly number[])[] = [];
  places.forEach((place, index) => {
    const before = runs.filter((run) => (places[run.at(-1) ?? 0] ?? Number.NaN) < place);
    runs.push(Number.isNaN(place) ? [] : [...longest(before), index]);
  });
  const inOrder = new Set(longest(runs));
  return items.filter((_item, index) => !inOrder.has(index));
};

/** Items to put in order. Each gets a position from 1. */
export const order: KindDefinition<OrderQuestion> = {
  ...defaults,
  task: "sequence",
  score: scoreOrder,
  options(question) {
    const rows = positions(question);
    return rowOptions(rows, Object.values(rows), question.items);
  },
  rows: positions,
  rowText: ({ items }, item) => items[item]?.text ?? "",
  optionList({ items }) {
    const names = Object.keys(items);
    return { names, isShuffled: true, avoid: names };
  },
  valueList: (question) => ({ names: Object.values(positions(question)) }),
  words: (_question, position) => ({ position }),
  // Moving one item pushes others aside, and nothing about those was misread.
  mistakes: (question, response) =>
    response.length === 0
      ? []
      : outOfPlace(question, response).map((item) => choiceIn(item, valueIn(response, item) ?? "")),
  reason: ({ items }, choice) => items[fieldOf(choice).field ?? ""],
  rationales: ({ items }) => rowRationales(items),
  verdict: (question, response, choice) =>
    outOfPlace(question, response).includes(fieldOf(choice).field ?? "") ? "wrong" : "right",
  interaction: ({ items }) => ({ type: "sequencing", items: Object.keys(items) }),
};
