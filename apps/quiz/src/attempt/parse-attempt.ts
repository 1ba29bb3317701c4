import type { Answer, Attempt, Confidence, Mode } from "./attempt.ts";
import { migrateAttempt } from "./migrate-attempt.ts";

type Loose = Readonly<Record<string, unknown>>;

/** Whether a value read from JSON is an object with fields. */
export const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isMode = (value: unknown): value is Mode => value === "practice" || value === "test";
const isTime = (value: unknown): value is number => Number.isFinite(value);
const isConfidence = (value: unknown): value is Confidence =>
  value === "guess" || value === "fairly-sure" || value === "sure";
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

const isAnswer = (value: unknown): value is Answer =>
  isObject(value) &&
  isTexts(value.chosen) &&
  typeof value.checked === "boolean" &&
  typeof value.hash === "string" &&
  Number.isSafeInteger(value.revision) &&
  isTime(value.at) &&
  isAbsentOr(value.confidence, isConfidence) &&
  isAbsentOr(value.hints, Number.isSafeInteger) &&
  isAbsentOr(value.criteria, isTexts);
const isOutcome = (value: unknown): boolean =>
  isObject(value) && typeof value.score === "number" && typeof value.of === "number";
const isPlace = (value: unknown, questions: readonly string[]): boolean =>
  isObject(value) &&
  (value.at === "review" ||
    value.at === "results" ||
    (value.at === "question" && typeof value.id === "string" && questions.includes(value.id)));

const isAttempt = (value: Loose): boolean =>
  value.version === 2 &&
  typeof value.id === "string" &&
  typeof value.lesson === "string" &&
  Number.isSafeInteger(value.seed) &&
  isMode(value.mode) &&
  isTexts(value.questions) &&
  value.questions.length > 0 &&
  isPlace(value.place, value.questions) &&
  isObject(value.answers) &&
  Object.values(value.answers).every(isAnswer) &&
  Number.isSafeInteger(value.revision) &&
  isTime(value.startedAt) &&
  isAbsentOr(value.finishedAt, isTime) &&
  isAbsentOr(value.reviewed, (reviewed) => reviewed === true) &&
  isAbsentOr(value.first, isOutcome);

/** What was found where attempts are kept. */
export type SavedAttempt =
  | { readonly state: "none" }
  | { readonly state: "attempt"; readonly attempt: Attempt }
  /** Cut short, changed by hand, or something else altogether. */
  | { readonly state: "unreadable" }
  /** Written by a later version of the quiz, which may know more than this one. */
  | { readonly state: "newer" };

/** An attempt in the one form in which it is saved. */
export const serializeAttempt = (attempt: Attempt): string => JSON.stringify(attempt);

/**
 * Reads an attempt from what was saved; an earlier version is brought to today's. It never throws: what cannot be read is
 * named, so that the caller can say so and keep it.
 *
 * @param now The time, in milliseconds since 1970: for attempts of a version that kept no times.
 */
export const parseAttempt = (saved: string | null | undefined, now: number): SavedAttempt => {
  if (saved === null || saved === undefined) return { state: "none" };
  try {
    const found: unknown = JSON.parse(saved);
    if (isObject(found) && typeof found.version === "number" && found.version > 2) return { state: "newer" };
    const value = isObject(found) ? migrateAttempt(found, now) : undefined;
    return value && isAttempt(value)
      ? { state: "attempt", attempt: value as unknown as Attempt }
      : { state: "unreadable" };
  } catch {
    return { state: "unreadable" };
  }
};
