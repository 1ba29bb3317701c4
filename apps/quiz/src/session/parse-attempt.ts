import type { Answer, Attempt, Mode } from "./attempt.ts";

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isMode = (value: unknown): value is Mode => value === "practice" || value === "test";
const isAnswer = (value: unknown): value is Answer =>
  isObject(value) &&
  isTexts(value.chosen) &&
  typeof value.checked === "boolean" &&
  typeof value.hash === "string" &&
  typeof value.revision === "number";
const isOutcome = (value: unknown): boolean =>
  isObject(value) && typeof value.score === "number" && typeof value.of === "number";
const isPlace = (value: unknown, questions: readonly string[]): boolean =>
  isObject(value) &&
  (value.at === "review" ||
    value.at === "results" ||
    (value.at === "question" && typeof value.id === "string" && questions.includes(value.id)));

const isAttempt = (value: unknown): value is Attempt =>
  isObject(value) &&
  value.version === 1 &&
  typeof value.lesson === "string" &&
  Number.isSafeInteger(value.seed) &&
  isMode(value.mode) &&
  isTexts(value.questions) &&
  value.questions.length > 0 &&
  isPlace(value.place, value.questions) &&
  isObject(value.answers) &&
  Object.values(value.answers).every(isAnswer) &&
  Number.isSafeInteger(value.revision) &&
  (value.first === undefined || isOutcome(value.first));

/**
 * Reads an attempt from what was saved. Nothing saved gives `undefined`; text that is not an attempt (cut short,
 * changed by hand, written by a later version) gives `"unreadable"`, so that the caller can say so and keep it.
 */
export const parseAttempt = (saved: string | null): Attempt | "unreadable" | undefined => {
  if (saved === null) return undefined;
  try {
    const value: unknown = JSON.parse(saved);
    return isAttempt(value) ? value : "unreadable";
  } catch {
    return "unreadable";
  }
};
