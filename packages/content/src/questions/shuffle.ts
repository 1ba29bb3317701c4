import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { NameList } from "../kinds/definition.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { Question } from "../model/question.ts";

/** The largest seed: what fits in six digits, short enough to type from a printed sheet. */
export const largestSeed = 999_999;

/** Returns whether a number can be a seed: whole, from 1 to {@link largestSeed}. */
export const isSeed = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= largestSeed;

/** Hashes a text to a 32-bit number (FNV-1a), so that each question of an attempt has a different order. */
const hash32 = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
};

/**
 * Shuffles items in an order that only the seed decides (Fisher–Yates): the same on screen, on paper and on
 * resume.
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
 * Orders a list by a seed. An order that would give the answer away is reversed.
 *
 * @param salt See {@link shuffle}.
 */
export const orderedNames = (
  { names, isShuffled, avoid }: NameList,
  seed: number,
  salt: string,
): readonly string[] => {
  if (!isShuffled) return names;
  const shuffled = shuffle(names, seed, salt);
  const revealing = shuffled.filter((name) => avoid?.includes(name));
  return avoid && revealing.join() === avoid.join() ? [...shuffled].reverse() : shuffled;
};

/** Returns the order of what a question lists: its options, the items to be put in order, the claims of two parts. */
export const optionOrder = (question: Question, id: string, seed: number): readonly string[] =>
  orderedNames(kindOf(question).optionList(question), seed, id);

/** Returns the order in which the values of rows and gaps are offered. */
export const valueOrder = (question: Question, id: string, seed: number): readonly string[] =>
  orderedNames(kindOf(question).valueList(question), seed, `${id} values`);
