import { type Answer, type Attempt, answerTo, type Confidence, isUnderWay, type Mode } from "./attempt.ts";

/** Something that happens to an attempt. Times are in milliseconds since 1970, because an attempt reads no clock. */
export type AttemptEvent =
  | { readonly type: "set-mode"; readonly mode: Mode }
  | {
      readonly type: "respond";
      readonly question: string;
      readonly response: readonly string[];
      readonly hash: string;
      readonly at: number;
    }
  | {
      readonly type: "set-confidence";
      readonly question: string;
      readonly confidence: Confidence;
      readonly hash: string;
      readonly at: number;
    }
  | {
      readonly type: "open-hint";
      readonly question: string;
      /** The number of the question's hints that are open now. */
      readonly hints: number;
      readonly hash: string;
      readonly at: number;
    }
  | {
      readonly type: "set-criteria";
      readonly question: string;
      readonly criteria: readonly string[];
      readonly at: number;
    }
  | { readonly type: "submit"; readonly question: string; readonly at: number }
  | { readonly type: "go-to"; readonly question: string }
  | { readonly type: "review" }
  | { readonly type: "finish"; readonly at: number };

/** The attempt with one answer changed; the same object where the change does not apply. */
const withAnswer = (
  attempt: Attempt,
  question: string,
  change: (before: Answer | undefined) => Omit<Answer, "revision"> | undefined,
): Attempt => {
  if (!attempt.questions.includes(question)) return attempt;
  const answer = change(answerTo(attempt, question));
  if (!answer) return attempt;
  const revision = attempt.revision + 1;
  return { ...attempt, revision, answers: { ...attempt.answers, [question]: { ...answer, revision } } };
};

const blank = { response: [], submitted: false };

/**
 * Returns the attempt after an event. Pure: the same events give the same attempt. An event that does not apply (an unknown
 * question, a response already submitted in practice) returns the same object.
 */
export const attemptAfter = (attempt: Attempt, event: AttemptEvent): Attempt => {
  const revision = attempt.revision + 1;
  const isClosed = (before: Answer | undefined) => before?.submitted === true && attempt.mode === "practice";
  switch (event.type) {
    case "set-mode":
      return isUnderWay(attempt) || attempt.mode === event.mode
        ? attempt
        : { ...attempt, revision, mode: event.mode };
    case "respond": {
      const { question, response, hash, at } = event;
      return withAnswer(attempt, question, (before) =>
        isClosed(before) ? undefined : { ...blank, ...before, response, hash, at },
      );
    }
    case "set-confidence": {
      const { question, confidence, hash, at } = event;
      return withAnswer(attempt, question, (before) =>
        isClosed(before) ? undefined : { ...blank, ...before, confidence, hash, at },
      );
    }
    case "open-hint": {
      const { question, hints, hash, at } = event;
      return withAnswer(attempt, question, (before) =>
        isClosed(before) || hints <= (before?.hints ?? 0)
          ? undefined
          : { ...blank, ...before, hints, hash, at },
      );
    }
    case "set-criteria": {
      const { question, criteria, at } = event;
      return withAnswer(attempt, question, (before) =>
        before?.submitted ? { ...before, criteria, at } : undefined,
      );
    }
    case "submit":
      return withAnswer(attempt, event.question, (before) =>
        before?.response.length && !before.submitted
          ? { ...before, submitted: true, at: event.at }
          : undefined,
      );
    case "go-to":
      return attempt.questions.includes(event.question)
        ? { ...attempt, revision, place: { at: "question", id: event.question } }
        : attempt;
    case "review":
      return { ...attempt, revision, place: { at: "review" }, reviewed: true };
    case "finish":
      return {
        ...attempt,
        revision,
        place: { at: "results" },
        finishedAt: attempt.finishedAt ?? event.at,
      };
  }
};
