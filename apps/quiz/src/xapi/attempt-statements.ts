import { isScored, scoreQuestion } from "@sidelight/content/questions";
import { v5 as uuidV5 } from "uuid";
import type { Attempt, Outcome } from "../attempt/attempt.ts";
import { resultsOf } from "../attempt/results.ts";
import { questionWords } from "../practice/option-words.ts";
import { type PracticeData, questionsOf } from "../practice/practice-data.ts";
import { interactionOf, responseOf } from "./interaction.ts";
import type { Activity, Actor, Statement } from "./statement.ts";

/** Whom statements are about, and what a platform asks to have in each of them. */
export interface StatementContext {
  readonly actor: Actor;
  readonly registration?: string;
  /** The activity's address, where a platform gave it one; the quiz's own otherwise. */
  readonly activity?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const verbs = {
  answered: { id: "http://adlnet.gov/expapi/verbs/answered", en: "answered", ar: "أجاب عن" },
  completed: { id: "http://adlnet.gov/expapi/verbs/completed", en: "completed", ar: "أتمّ" },
} as const;

const verb = (name: keyof typeof verbs): Statement["verb"] => {
  const { id, ...display } = verbs[name];
  return { id, display };
};

/** The namespace of Sidelight's statements, a UUID of our own that must never change. */
const namespace = "6f1de0bb-5f0c-4a5e-9a37-3b1a2f1f7d55";

/** Always the same for the same happening of an attempt. */
const idOf = (...happening: readonly (string | number)[]): string => uuidV5(happening.join(" "), namespace);

/** The quiz as an activity. */
export const quizActivity = (data: PracticeData, id = data.address): Activity => ({
  objectType: "Activity",
  id,
  definition: {
    type: "http://adlnet.gov/expapi/activities/assessment",
    name: { [data.language]: data.title },
  },
});

const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

const scoreOf = ({ score, of }: Outcome): NonNullable<NonNullable<Statement["result"]>["score"]> => ({
  scaled: of > 0 ? rounded(score / of) : 0,
  raw: rounded(score),
  min: 0,
  max: of,
});

/** How long something took, from times in milliseconds, to the hundredth of a second, as xAPI compares durations. */
const duration = (from: number, to: number): string =>
  `PT${Math.max(0, Math.round((to - from) / 10) / 100)}S`;

/**
 * An attempt as statements: one for every answer handed in and one for its end, in the order in which they happened. The
 * same attempt gives the same statements, ids and all.
 */
export const attemptStatements = (
  attempt: Attempt,
  data: PracticeData,
  { actor, registration, activity, extensions }: StatementContext,
): readonly Statement[] => {
  const quiz = quizActivity(data, activity);
  const context = {
    ...(registration ? { registration } : {}),
    language: data.language,
    platform: "Sidelight",
    ...(extensions ? { extensions } : {}),
  };
  const answers = questionsOf(attempt, data).flatMap(([id, question]): readonly Statement[] => {
    const answer = attempt.answers[id];
    if (!answer?.checked) return [];
    const { score } = scoreQuestion(question, answer.chosen);
    const points = rounded(score);
    return [
      {
        id: idOf(attempt.id, id, ...answer.chosen),
        actor,
        verb: verb("answered"),
        object: {
          objectType: "Activity",
          id: `${data.address}#q-${id}`,
          definition: {
            type: "http://adlnet.gov/expapi/activities/cmi.interaction",
            name: { [data.language]: questionWords(data, question) },
            ...interactionOf(data, question),
          },
        },
        result: {
          ...(isScored(question)
            ? { score: { scaled: points, raw: points, min: 0, max: 1 }, success: score === 1 }
            : {}),
          response: responseOf(question, answer.chosen),
        },
        context: { ...context, contextActivities: { parent: [quiz] } },
        timestamp: new Date(answer.at).toISOString(),
      },
    ];
  });
  const { first } = attempt;
  const { score, of } = resultsOf(attempt, data.questions);
  const ended = attempt.finishedAt;
  if (attempt.place.at !== "results" || ended === undefined) return answers;
  return [
    ...answers,
    {
      id: idOf(attempt.id, "completed"),
      actor,
      verb: verb("completed"),
      object: quiz,
      result: {
        score: scoreOf({ score, of }),
        // A retry of what was missed is the end of a round, not another completion: it says what the first round earned.
        ...(first
          ? { extensions: { [`${data.address}#first-round`]: scoreOf(first) } }
          : { completion: true }),
        duration: duration(attempt.startedAt, ended),
      },
      context,
      timestamp: new Date(ended).toISOString(),
    },
  ];
};

/** Whoever an export is about: nobody but the attempt itself, since no name is asked for. */
export const anonymousActor = (attempt: Attempt, data: PracticeData): Actor => ({
  objectType: "Agent",
  account: { homePage: data.address, name: attempt.id },
});

/** An attempt's statements as a JSON file, as an xAPI store takes them. */
export const attemptXapi = (attempt: Attempt, data: PracticeData): string =>
  JSON.stringify(attemptStatements(attempt, data, { actor: anonymousActor(attempt, data) }), null, 2);
