import { type Answer, type Attempt, type Confidence, confidences, type Mode } from "./attempt.ts";
import { migrateAttempt } from "./migrate.ts";

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isMode = (value: unknown): value is Mode => value === "practice" || value === "test";
const isTime = (value: unknown): value is number => Number.isFinite(value);
const isConfidence = (value: unknown): value is Confidence => confidences.includes(value as Confidence);
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

/** The saved form of an answer. Its names are a contract: see docs/contracts.md. */
type SavedAnswer = Omit<Answer, "response" | "submitted"> & {
  readonly chosen: Answer["response"];
  readonly checked: boolean;
};

/** The saved form of an attempt, version 2. */
type SavedFields = Omit<Attempt, "answers" | "first"> & {
  readonly version: 2;
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly first?: { readonly score: number; readonly of: number };
};

const isAnswer = (value: unknown): boolean =>
  isObject(value) &&
  isTexts(value.chosen) &&
  typeof value.checked === "boolean" &&
  typeof value.hash === "string" &&
  Number.isSafeInteger(value.revision) &&
  isTime(value.at) &&
  isAbsentOr(value.confidence, isConfidence) &&
  isAbsentOr(value.hints, Number.isSafeInteger) &&
  isAbsentOr(value.criteria, isTexts);
const isScore = (value: unknown): boolean =>
  isObject(value) && typeof value.score === "number" && typeof value.of === "number";
const isPlace = (value: unknown, questions: readonly string[]): boolean =>
  isObject(value) &&
  (value.at === "review" ||
    value.at === "results" ||
    (value.at === "question" && typeof value.id === "string" && questions.includes(value.id)));

const isSaved = (value: Fields): boolean =>
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
  isAbsentOr(value.first, isScore);

const mapAnswers = <From, To>(answers: Readonly<Record<string, From>>, map: (answer: From) => To) =>
  Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, map(answer)]));

const savedAnswer = ({ response, submitted, ...answer }: Answer): SavedAnswer => ({
  chosen: response,
  checked: submitted,
  ...answer,
});

const answerOf = ({ chosen, checked, ...answer }: SavedAnswer): Answer => ({
  response: chosen,
  submitted: checked,
  ...answer,
});

/** What was found where attempts are saved. */
export type SavedAttempt =
  | { readonly state: "none" }
  | { readonly state: "attempt"; readonly attempt: Attempt }
  /** Cut short, changed by hand, or not an attempt at all. */
  | { readonly state: "unreadable" }
  /** Written by a later version of the quiz, which may know more than this one. */
  | { readonly state: "newer" };

/** Writes an answer as JSON. */
export const answerJson = (answer: Answer): string => JSON.stringify(savedAnswer(answer));

/** Writes an attempt in the one form in which it is saved. */
export const encodeAttempt = ({ answers, first, ...attempt }: Attempt): string => {
  const saved: SavedFields = {
    version: 2,
    ...attempt,
    answers: mapAnswers(answers, savedAnswer),
    ...(first ? { first: { score: first.raw, of: first.max } } : {}),
  };
  return JSON.stringify(saved);
};

const attemptOf = ({ version: _, answers, first, ...saved }: SavedFields): Attempt => ({
  ...saved,
  answers: mapAnswers(answers, answerOf),
  ...(first ? { first: { raw: first.score, max: first.of } } : {}),
});

/**
 * Reads an attempt from what was saved, and brings an earlier version to today's. Never throws: the state says what could not
 * be read, so that the caller can say so and keep it.
 *
 * @param now The time, in milliseconds since 1970, for attempts of a version that saved no times.
 */
export const decodeAttempt = (saved: string | null | undefined, now: number): SavedAttempt => {
  if (saved === null || saved === undefined) return { state: "none" };
  try {
    const found: unknown = JSON.parse(saved);
    if (isObject(found) && typeof found.version === "number" && found.version > 2) return { state: "newer" };
    const value = isObject(found) ? migrateAttempt(found, now) : undefined;
    return value && isSaved(value)
      ? { state: "attempt", attempt: attemptOf(value as unknown as SavedFields) }
      : { state: "unreadable" };
  } catch {
    return { state: "unreadable" };
  }
};
