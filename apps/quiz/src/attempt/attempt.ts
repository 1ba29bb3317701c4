/** When feedback comes: after each question (practice) or at the end (test). */
export type Mode = "practice" | "test";

/** How sure a learner is of an answer. It is shown beside how right it was, and never scored. */
export type Confidence = "guess" | "fairly-sure" | "sure";

/** What was answered to one question. */
export interface Answer {
  readonly chosen: readonly string[];
  /** Whether it was handed in: "Check answer" in practice, "Next question" in a test. */
  readonly checked: boolean;
  /** The hash of the question that was answered; a question edited since has another one. */
  readonly hash: string;
  /** The attempt's revision when it last changed: of two copies of an answer the higher one is the later. */
  readonly revision: number;
  /** When it last changed, in milliseconds since 1970. */
  readonly at: number;
  readonly confidence?: Confidence;
  /** Hints that were opened. They cost nothing. */
  readonly hints?: number;
  /** The points of a model answer that the writer found in the own one. */
  readonly criteria?: readonly string[];
}

/** The outcome of an earlier round, kept beside a retry. */
export interface Outcome {
  readonly score: number;
  readonly of: number;
}

/** One attempt at a lesson's quiz. Plain data: what is saved is this, as JSON. */
export interface Attempt {
  readonly version: 2;
  /** Tells this attempt from every other: copies of it can be merged, others cannot. */
  readonly id: string;
  readonly lesson: string;
  readonly seed: number;
  readonly mode: Mode;
  /** The questions asked, in order: all of them, or the missed ones in a retry. */
  readonly questions: readonly string[];
  readonly place: { readonly at: "question"; readonly id: string } | { readonly at: "review" | "results" };
  readonly answers: Readonly<Record<string, Answer>>;
  /** Goes up by one with every event. */
  readonly revision: number;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt?: number;
  /** Whether the list of answers was reached in a test: from then on a changed answer leads back to it. */
  readonly reviewed?: true;
  /** The first round's outcome, when this is a retry of the questions missed in it. */
  readonly first?: Outcome;
}

/** What can happen to an attempt. Times are in milliseconds since 1970: the attempt itself reads no clock. */
export type AttemptEvent =
  | { readonly type: "set-mode"; readonly mode: Mode }
  | {
      readonly type: "choose";
      readonly question: string;
      readonly chosen: readonly string[];
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
      /** How many of the question's hints have been opened by now. */
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
  | { readonly type: "check"; readonly question: string; readonly at: number }
  | { readonly type: "go"; readonly question: string }
  | { readonly type: "review" }
  | { readonly type: "finish"; readonly at: number };

/** What a new attempt starts from. */
export type Start = Pick<Attempt, "id" | "lesson" | "seed" | "questions" | "startedAt" | "first"> & {
  readonly mode?: Mode;
};

/** A new attempt, at its first question. */
export const startAttempt = ({ mode = "practice", ...start }: Start): Attempt => ({
  version: 2,
  ...start,
  mode,
  place: { at: "question", id: start.questions[0] ?? "" },
  answers: {},
  revision: 0,
});

/** Whether anything was handed in yet; from then on the mode stays what it is. */
export const isUnderWay = (attempt: Attempt): boolean =>
  Object.values(attempt.answers).some(({ checked }) => checked);

/** The attempt with one answer changed; the very same one where the change does not fit. */
const withAnswer = (
  attempt: Attempt,
  question: string,
  change: (before: Answer | undefined) => Omit<Answer, "revision"> | undefined,
): Attempt => {
  if (!attempt.questions.includes(question)) return attempt;
  const answer = change(Object.hasOwn(attempt.answers, question) ? attempt.answers[question] : undefined);
  if (!answer) return attempt;
  const revision = attempt.revision + 1;
  return { ...attempt, revision, answers: { ...attempt.answers, [question]: { ...answer, revision } } };
};

const blank = { chosen: [], checked: false };

/**
 * What an event makes of an attempt. Pure: the same events give the same attempt. An event that does not fit (another
 * question, an answer already handed in during practice) changes nothing and gives the very same object back.
 */
export const attemptAfter = (attempt: Attempt, event: AttemptEvent): Attempt => {
  const revision = attempt.revision + 1;
  const isClosed = (before: Answer | undefined) => before?.checked === true && attempt.mode === "practice";
  switch (event.type) {
    case "set-mode":
      return isUnderWay(attempt) || attempt.mode === event.mode
        ? attempt
        : { ...attempt, revision, mode: event.mode };
    case "choose": {
      const { question, chosen, hash, at } = event;
      return withAnswer(attempt, question, (before) =>
        isClosed(before) ? undefined : { ...blank, ...before, chosen, hash, at },
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
        before?.checked ? { ...before, criteria, at } : undefined,
      );
    }
    case "check":
      return withAnswer(attempt, event.question, (before) =>
        before?.chosen.length && !before.checked ? { ...before, checked: true, at: event.at } : undefined,
      );
    case "go":
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

/** The question before or after another one in this attempt. */
export const neighbour = (attempt: Attempt, question: string, step: 1 | -1): string | undefined => {
  const index = attempt.questions.indexOf(question);
  return index < 0 ? undefined : attempt.questions[index + step];
};
