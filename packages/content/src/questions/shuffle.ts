import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Question } from "../model/question.ts";
import { rowsOf, valuesOf } from "./options-of.ts";

/** The largest seed: what fits in six digits, short enough to type from a printed sheet. */
export const largestSeed = 999_999;

/** Whether a number can be a seed: whole, from 1 to {@link largestSeed}. */
export const isSeed = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= largestSeed;

/** A 32-bit number from a text (FNV-1a), so that each question of an attempt has an order of its own. */
const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
};

/**
 * The items in an order that the seed alone decides (Fisher–Yates): the same on screen, on paper and on resume.
 *
 * @param salt Sets apart the orders that one seed gives to different lists; a question's id, for its options.
 */
export const shuffle = <Item>(items: readonly Item[], seed: number, salt: string): readonly Item[] => {
  const generator = xoroshiro128plus(seed ^ hash32(salt));
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const pick = uniformInt(generator, 0, last);
    [shuffled[last], shuffled[pick]] = [shuffled[pick] as Item, shuffled[last] as Item];
  }
  return shuffled;
};

/**
 * The order in which what a question lists is shown: its options, the items to be put in order, the claims of two parts.
 * Sentences keep the order of the text and true / false / not stated keeps its own, because shuffling either would only
 * disorient; rows are asked as they are written.
 */
export const optionOrder = (question: Question, id: string, seed: number): readonly string[] => {
  switch (question.kind) {
    case "single-choice":
    case "several-choices":
    case "next-check":
    case "claim-and-evidence":
      return shuffle(Object.keys(question.options), seed, id);
    case "true-false-not-stated":
    case "evidence":
      return Object.keys(question.options);
    case "order":
      return shuffledItems(Object.keys(question.items), seed, id);
    case "who-said-it":
    case "match":
    case "cloze":
    case "source-relation":
    case "short-text":
    case "open-response":
      return [];
  }
};

/**
 * The order in which the values of rows and gaps are offered. Those that a question defines are shuffled, and never stand as
 * the rows need them from top to bottom; positions, and how two sources stand to each other, keep their own order.
 */
export const valueOrder = (question: Question, id: string, seed: number): readonly string[] => {
  const values = valuesOf(question);
  switch (question.kind) {
    case "who-said-it":
    case "match":
    case "cloze":
      return shuffledValues(question, values, seed, id);
    case "source-relation":
    case "order":
    case "single-choice":
    case "several-choices":
    case "true-false-not-stated":
    case "evidence":
    case "next-check":
    case "claim-and-evidence":
    case "short-text":
    case "open-response":
      return values;
  }
};

/** Values in another order than the rows need them, which a shuffle may hit: then they are turned round. */
const shuffledValues = (
  question: Question,
  values: readonly string[],
  seed: number,
  id: string,
): readonly string[] => {
  const shuffled = shuffle(values, seed, `${id} values`);
  const needed = [...new Set(Object.values(rowsOf(question)))];
  const offered = shuffled.filter((value) => needed.includes(value));
  return offered.join() === needed.join() ? [...shuffled].reverse() : shuffled;
};

/** Items in another order than the right one, which a shuffle may hit: then they are turned round. */
const shuffledItems = (items: readonly string[], seed: number, salt: string): readonly string[] => {
  const shuffled = shuffle(items, seed, salt);
  return shuffled.join() === items.join() ? [...items].reverse() : shuffled;
};
