import { v4 as uuid } from "uuid";
import { type Attempt, type Start, startAttempt } from "../attempt/attempt.ts";
import { hasAnswers } from "../attempt/merge-early-answers.ts";
import { resumeAttempt } from "../attempt/resume-attempt.ts";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { AttemptRepository, Found, Late } from "../storage/attempt-repository.ts";
import { withEarlyChoices } from "./early-choices.ts";
import type { PracticeData } from "./practice-data.ts";
import { readSeed } from "./read-seed.ts";

/** Of two attempts one is to be gone on with, and only the learner can say which. */
export type Choice =
  /** The address asks for an order of options while another attempt is under way. */
  | { readonly kind: "seed"; readonly seed: number }
  /** Another tab made another attempt the one to go on with; or one is kept beside, from a tab that was closed. */
  | { readonly kind: "replaced" | "beside"; readonly other: Attempt };

/** An attempt as the page opens it. */
export interface OpenedAttempt {
  readonly attempt: Attempt;
  /** Questions edited since they were answered. */
  readonly updated: readonly string[];
  /** Whether this attempt was begun on an earlier visit. */
  readonly resumed: boolean;
  /** Sentences the learner should see: a broken seed, progress that could not be read. */
  readonly notices: readonly string[];
  readonly choice?: Choice;
  /** That it is to be saved at once, and which attempts it takes the place of, if it does. */
  readonly unsaved?: { readonly instead?: readonly string[] };
}

/** A new attempt with a name and a time of its own. */
export const newAttempt = (start: Omit<Start, "id" | "startedAt">): Attempt =>
  startAttempt({ ...start, id: uuid(), startedAt: Date.now() });

const noticesOf = (data: PracticeData, store: Pick<AttemptRepository, "words">, found: Found | Late) => {
  const { notices } = quizMessages[data.language];
  const asked = /^#q-(.+)$/.exec(location.hash)?.[1];
  const unknown = asked !== undefined && !Object.hasOwn(data.questions, asked);
  return [
    readSeed(location.search, quizMessages[data.language]).problem,
    unknown ? notices.badQuestion(asked) : undefined,
    found.state === "unreadable" || found.state === "newer"
      ? (store.words?.().notices ?? notices)[found.state]
      : undefined,
  ].filter((it) => it !== undefined);
};

/** Opens the attempt that was found, or a new one where there is none. */
export const openAttempt = (
  data: PracticeData,
  form: HTMLFormElement,
  store: Pick<AttemptRepository, "words">,
  found: Found | Late,
): OpenedAttempt => {
  const { seed } = readSeed(location.search, quizMessages[data.language]);
  const notices = noticesOf(data, store, found);
  const going = found.state === "attempt" ? resumeAttempt(found.attempt, data.knownHashes) : undefined;
  const asksForAnother = going && seed !== undefined && seed !== going.attempt.seed;
  if (going && !(asksForAnother && !hasAnswers(going.attempt))) {
    const attempt = withEarlyChoices(going.attempt, form, data);
    const beside = found.state === "attempt" ? found.beside : undefined;
    const choice: Choice | undefined = asksForAnother
      ? { kind: "seed", seed }
      : beside && { kind: "beside", other: beside };
    // Answers to questions that were edited are gone: what is kept must not bring them back.
    const instead = going.updated.length > 0 ? { instead: [attempt.id] } : {};
    return {
      attempt,
      updated: going.updated,
      resumed: true,
      notices,
      ...(choice ? { choice } : {}),
      ...(going.updated.length > 0 || attempt !== going.attempt ? { unsaved: instead } : {}),
    };
  }
  const questions = Object.keys(data.questions);
  const fresh = newAttempt({ lesson: data.lesson, seed: seed ?? data.seed, questions });
  const attempt = withEarlyChoices(fresh, form, data);
  // An order that was asked for is kept from the start, so that the address need not hold it any longer.
  const seeded = seed !== undefined && found.state !== "late";
  return {
    attempt,
    updated: [],
    resumed: false,
    notices,
    ...(seeded
      ? { unsaved: { instead: going ? [going.attempt.id] : [] } }
      : hasAnswers(attempt)
        ? { unsaved: {} }
        : {}),
  };
};
