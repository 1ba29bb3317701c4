import { v4 as uuid } from "uuid";
import { type Attempt, attemptAfter, type Start, startAttempt } from "../session/attempt.ts";
import type { SavedAttempt } from "../session/parse-attempt.ts";
import { resumeAttempt } from "../session/resume-attempt.ts";
import { quizWords } from "../words/quiz-words.ts";
import { chosenInForm, confidenceInForm } from "./controls-dom.ts";
import { modeInForm } from "./form-dom.ts";
import type { PracticeData } from "./practice-data.ts";
import { readSeed } from "./read-seed.ts";

/** An attempt as the page opens it. */
export interface OpenedAttempt {
  readonly attempt: Attempt;
  /** Questions edited since they were answered. */
  readonly updated: readonly string[];
  /** Whether this attempt was begun on an earlier visit. */
  readonly resumed: boolean;
  /** Sentences the learner should see: a broken seed, progress that could not be read. */
  readonly notices: readonly string[];
}

/** A new attempt with a name and a time of its own. */
export const newAttempt = (start: Omit<Start, "id" | "startedAt">): Attempt =>
  startAttempt({ ...start, id: uuid(), startedAt: Date.now() });

/** What was chosen in the served form before the script came counts, unless an earlier visit answered the question. */
const withEarlyChoices = (attempt: Attempt, form: HTMLFormElement, { hashes }: PracticeData): Attempt =>
  attempt.questions.reduce(
    (so, question) => {
      const chosen = chosenInForm(form, question);
      const confidence = confidenceInForm(form, question);
      const about = { question, hash: hashes[question] ?? "", at: Date.now() };
      const answered = chosen.length > 0 ? attemptAfter(so, { type: "choose", chosen, ...about }) : so;
      return confidence ? attemptAfter(answered, { type: "set-confidence", confidence, ...about }) : answered;
    },
    attemptAfter(attempt, { type: "set-mode", mode: modeInForm(form) ?? attempt.mode }),
  );

/** Opens the attempt that was saved, or a new one where there is none, or another order was asked for. */
export const openAttempt = (
  data: PracticeData,
  form: HTMLFormElement,
  saved: SavedAttempt,
): OpenedAttempt => {
  const words = quizWords[data.language];
  const request = readSeed(location.search, words);
  const trouble =
    saved.state === "unreadable" || saved.state === "newer" ? words.notices[saved.state] : undefined;
  const asked = /^#q-(.+)$/.exec(location.hash)?.[1];
  const unknown =
    asked !== undefined && !Object.hasOwn(data.questions, asked)
      ? words.notices.badQuestion(asked)
      : undefined;
  const notices = [request.problem, unknown, trouble].filter((it) => it !== undefined);
  const going = saved.state === "attempt" ? resumeAttempt(saved.attempt, data.knownHashes) : undefined;
  // An address with another order than the attempt under way asks for a new attempt.
  const resumed =
    going && (request.seed === undefined || request.seed === going.attempt.seed) ? going : undefined;
  if (resumed) return { ...resumed, resumed: true, notices };
  const fresh = newAttempt({
    lesson: data.lesson,
    seed: request.seed ?? data.seed,
    questions: Object.keys(data.questions),
  });
  return { attempt: withEarlyChoices(fresh, form, data), updated: [], resumed: false, notices };
};
