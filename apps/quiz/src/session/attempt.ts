/** When feedback comes: after each question (practice) or at the end (test). */
export type Mode = "practice" | "test";

/** What was answered to one question. */
export interface Answer {
  readonly chosen: readonly string[];
  /** Whether it was handed in: "Check answer" in practice, "Next question" in a test. */
  readonly checked: boolean;
  /** The hash of the question that was answered; a question edited since has another one. */
  readonly hash: string;
  /** The attempt's revision when it last changed: of two copies of an answer the higher one is the later. */
  readonly revision: number;
}

/** The outcome of an earlier round, kept beside a retry. */
export interface Outcome {
  readonly score: number;
  readonly of: number;
}

/** One attempt at a lesson's quiz. Plain data: what is saved is this, as JSON. */
export interface Attempt {
  readonly version: 1;
  readonly lesson: string;
  readonly seed: number;
  readonly mode: Mode;
  /** The questions asked, in order: all of them, or the missed ones in a retry. */
  readonly questions: readonly string[];
  readonly place: { readonly at: "question"; readonly id: string } | { readonly at: "review" | "results" };
  readonly answers: Readonly<Record<string, Answer>>;
  /** Goes up by one with every event. */
  readonly revision: number;
  /** The first round's outcome, when this is a retry of the questions missed in it. */
  readonly first?: Outcome;
}

/** What can happen to an attempt. */
export type AttemptEvent =
  | { readonly type: "set-mode"; readonly mode: Mode }
  | {
      readonly type: "choose";
      readonly question: string;
      readonly chosen: readonly string[];
      readonly hash: string;
    }
  | { readonly type: "check"; readonly question: string }
  | { readonly type: "go"; readonly question: string }
  | { readonly type: "review" }
  | { readonly type: "finish" };

/** What a new attempt starts from. */
export type Start = Pick<Attempt, "lesson" | "seed" | "questions" | "first"> & { readonly mode?: Mode };

/** A new attempt, at its first question. */
export const startAttempt = ({ mode = "practice", ...start }: Start): Attempt => ({
  version: 1,
  ...start,
  mode,
  place: { at: "question", id: start.questions[0] ?? "" },
  answers: {},
  revision: 0,
});

/** Whether anything was handed in yet; from then on the mode stays what it is. */
export const isUnderWay = (attempt: Attempt): boolean =>
  Object.values(attempt.answers).some(({ checked }) => checked);

/**
 * What an event makes of an attempt. Pure: the same events give the same attempt. An event that does not fit (another
 * question, an answer already handed in during practice) changes nothing and gives the very same object back.
 */
export const attemptAfter = (attempt: Attempt, event: AttemptEvent): Attempt => {
  const revision = attempt.revision + 1;
  const asked = (question: string) => attempt.questions.includes(question);
  switch (event.type) {
    case "set-mode":
      return isUnderWay(attempt) || attempt.mode === event.mode
        ? attempt
        : { ...attempt, revision, mode: event.mode };
    case "choose": {
      const before = attempt.answers[event.question];
      if (!asked(event.question) || (before?.checked && attempt.mode === "practice")) return attempt;
      const answer = { chosen: event.chosen, hash: event.hash, checked: before?.checked ?? false, revision };
      return { ...attempt, revision, answers: { ...attempt.answers, [event.question]: answer } };
    }
    case "check": {
      const answer = attempt.answers[event.question];
      if (!answer?.chosen.length || answer.checked) return attempt;
      return {
        ...attempt,
        revision,
        answers: { ...attempt.answers, [event.question]: { ...answer, checked: true, revision } },
      };
    }
    case "go":
      return asked(event.question)
        ? { ...attempt, revision, place: { at: "question", id: event.question } }
        : attempt;
    case "review":
      return { ...attempt, revision, place: { at: "review" } };
    case "finish":
      return { ...attempt, revision, place: { at: "results" } };
  }
};

/** The question before or after another one in this attempt. */
export const neighbour = (attempt: Attempt, question: string, step: 1 | -1): string | undefined => {
  const index = attempt.questions.indexOf(question);
  return index < 0 ? undefined : attempt.questions[index + step];
};
