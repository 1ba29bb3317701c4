/** When feedback is shown: after each question (practice) or at the end (test). */
export type Mode = "practice" | "test";

/** How sure a learner says to be of a response. It is shown beside the score and never changes it. */
export type Confidence = "guess" | "fairly-sure" | "sure";

/** The degrees of confidence, from the least sure to the surest. */
export const confidences: readonly Confidence[] = ["guess", "fairly-sure", "sure"];

/** The answer to one question: the learner's response and what goes with it. */
export interface Answer {
  /** The choices, as the content package's `choiceIn` writes them. */
  readonly response: readonly string[];
  /** Whether the response was submitted: with "Check answer" in practice, or "Save answer" in a test. */
  readonly submitted: boolean;
  /** The hash of the question that was answered. An edited question has another hash. */
  readonly hash: string;
  /** The attempt's revision at the last change. Of two copies of an answer, the one with the higher revision is later. */
  readonly revision: number;
  /** The time of the last change, in milliseconds since 1970. */
  readonly at: number;
  readonly confidence?: Confidence;
  /** The number of hints that were opened. They cost nothing. */
  readonly hints?: number;
  /** The points of the model answer that the writer ticked. */
  readonly criteria?: readonly string[];
}

/** A raw score and the maximum it could be, in points. */
export interface Score {
  readonly raw: number;
  readonly max: number;
}

/** Where a learner is in an attempt. */
export type Place = { readonly at: "question"; readonly id: string } | { readonly at: "review" | "results" };

/** One attempt at a lesson's quiz. Plain data that never changes: an event makes a new one. */
export interface Attempt {
  /** Tells this attempt from every other. Only copies with the same id can be merged. */
  readonly id: string;
  /** The slug of the lesson. */
  readonly lesson: string;
  readonly seed: number;
  readonly mode: Mode;
  /** The questions asked, in order: all of them, or in a retry the missed ones. */
  readonly questions: readonly string[];
  readonly place: Place;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Goes up by one with every event. */
  readonly revision: number;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** In milliseconds since 1970. */
  readonly finishedAt?: number;
  /** Set once the learner has seen the answer list of a test. From then on, editing an answer leads back to the list. */
  readonly reviewed?: true;
  /** In a retry of missed questions, the score of the first round. */
  readonly first?: Score;
}

/** What a new attempt is started with. */
export type Start = Pick<Attempt, "id" | "lesson" | "seed" | "questions" | "startedAt" | "first"> & {
  readonly mode?: Mode;
};

/** Starts an attempt at its first question. */
export const startAttempt = ({ mode = "practice", ...start }: Start): Attempt => ({
  ...start,
  mode,
  place: { at: "question", id: start.questions[0] ?? "" },
  answers: {},
  revision: 0,
});

/** Returns the answer to a question, if there is one. */
export const answerTo = ({ answers }: Pick<Attempt, "answers">, question: string): Answer | undefined =>
  Object.hasOwn(answers, question) ? answers[question] : undefined;

/** Returns the submitted response to a question. A response that was only chosen is not in it. */
export const submittedResponse = (attempt: Pick<Attempt, "answers">, question: string): readonly string[] => {
  const answer = answerTo(attempt, question);
  return answer?.submitted ? answer.response : [];
};

/** Counts the submitted answers. */
export const submittedCount = ({ answers }: Pick<Attempt, "answers">): number =>
  Object.values(answers).filter(({ submitted }) => submitted).length;

/** Tells whether anything was submitted. From then on the mode cannot change. */
export const isUnderWay = (attempt: Pick<Attempt, "answers">): boolean => submittedCount(attempt) > 0;

/** Tells whether an attempt has any answer, submitted or only chosen, that could be lost. */
export const hasAnswers = ({ answers }: Pick<Attempt, "answers">): boolean => Object.keys(answers).length > 0;

/** Returns the question one step before or after another one in an attempt. */
export const neighbour = (attempt: Attempt, question: string, step: 1 | -1): string | undefined => {
  const index = attempt.questions.indexOf(question);
  return index < 0 ? undefined : attempt.questions[index + step];
};
