import {
  type Attempt,
  answerTo,
  markOf,
  questionsIn,
  resultsOf,
  roundedPoints,
  type Score,
  scaledScore,
} from "@sidelight/attempt";
import { v5 as uuidV5 } from "uuid";
import { interactionOf, responseOf } from "../interaction/interaction.ts";
import type { ReportedQuiz } from "../interaction/reported-quiz.ts";
import type { Activity, Actor, Result, Statement } from "./statement.ts";

/** The learner that statements are about, and what a platform asks to have in each of them. */
export interface StatementContext {
  readonly actor: Actor;
  readonly registration?: string;
  /** The activity's address where a platform gave it one; otherwise the quiz's own. */
  readonly activity?: string;
}

const verbs = {
  answered: { id: "http://adlnet.gov/expapi/verbs/answered", en: "answered", ar: "أجاب عن" },
  completed: { id: "http://adlnet.gov/expapi/verbs/completed", en: "completed", ar: "أتمّ" },
} as const;

const verb = (name: keyof typeof verbs): Statement["verb"] => {
  const { id, ...display } = verbs[name];
  return { id, display };
};

/** The namespace of Sidelight's statements. It must never change. */
const namespace = "6f1de0bb-5f0c-4a5e-9a37-3b1a2f1f7d55";

/** Returns the same id for the same event of an attempt. */
const idOf = (...event: readonly (string | number)[]): string => uuidV5(event.join(" "), namespace);

const quizActivity = ({ address, language, title }: ReportedQuiz, id = address): Activity => ({
  objectType: "Activity",
  id,
  definition: {
    type: "http://adlnet.gov/expapi/activities/assessment",
    name: { [language]: title },
  },
});

const resultScore = (score: Score): NonNullable<Result["score"]> => ({
  scaled: roundedPoints(scaledScore(score)),
  raw: roundedPoints(score.raw),
  min: 0,
  max: score.max,
});

/** Writes a duration between two times in milliseconds, to the hundredth of a second, as xAPI compares durations. */
const duration = (from: number, to: number): string =>
  `PT${Math.max(0, Math.round((to - from) / 10) / 100)}S`;

/**
 * Lists an attempt's statements in the order of the events: one for every submitted answer and one for the end. The same
 * attempt gives the same statements with the same ids.
 */
export const attemptStatements = (
  attempt: Attempt,
  quiz: ReportedQuiz,
  { actor, registration, activity }: StatementContext,
): readonly Statement[] => {
  const parent = quizActivity(quiz, activity);
  const context = {
    ...(registration ? { registration } : {}),
    language: quiz.language,
    platform: "Sidelight",
  };
  const answers = questionsIn(attempt, quiz.questions).flatMap(([id, question]): readonly Statement[] => {
    const answer = answerTo(attempt, id);
    if (!answer?.submitted) return [];
    const mark = markOf(attempt, id, question);
    const points = roundedPoints(mark.points);
    return [
      {
        id: idOf(attempt.id, id, ...answer.response),
        actor,
        verb: verb("answered"),
        object: {
          objectType: "Activity",
          id: `${quiz.address}#q-${id}`,
          definition: {
            type: "http://adlnet.gov/expapi/activities/cmi.interaction",
            name: { [quiz.language]: quiz.words.question(question) },
            ...interactionOf(quiz, question),
          },
        },
        result: {
          ...(mark.isScored
            ? { score: { scaled: points, raw: points, min: 0, max: 1 }, success: mark.points === 1 }
            : {}),
          response: responseOf(question, answer.response),
        },
        context: { ...context, contextActivities: { parent: [parent] } },
        timestamp: new Date(answer.at).toISOString(),
      },
    ];
  });
  const { first, finishedAt } = attempt;
  if (attempt.place.at !== "results" || finishedAt === undefined) return answers;
  return [
    ...answers,
    {
      id: idOf(attempt.id, "completed"),
      actor,
      verb: verb("completed"),
      object: parent,
      result: {
        score: resultScore(resultsOf(attempt, quiz.questions)),
        // A retry of missed questions ends a round without completing the quiz again, so it reports the first round's score.
        ...(first
          ? { extensions: { [`${quiz.address}#first-round`]: resultScore(first) } }
          : { completion: true }),
        duration: duration(attempt.startedAt, finishedAt),
      },
      context,
      timestamp: new Date(finishedAt).toISOString(),
    },
  ];
};

/** Returns the actor of an export. It names only the attempt, because the quiz asks for no name. */
export const anonymousActor = (attempt: Attempt, { address }: ReportedQuiz): Actor => ({
  objectType: "Agent",
  account: { homePage: address, name: attempt.id },
});

/** Writes an attempt's statements as a JSON file that an xAPI store can import. */
export const attemptXapi = (attempt: Attempt, quiz: ReportedQuiz): string =>
  JSON.stringify(attemptStatements(attempt, quiz, { actor: anonymousActor(attempt, quiz) }), null, 2);
