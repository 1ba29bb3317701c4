import type { Attempt } from "@sidelight/attempt";
import { calibration, misreadingProfile, resultsOf, type Score } from "@sidelight/attempt";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { answerRecords } from "./answer-records.ts";

/** The version of the exported form. It goes up when a field changes its meaning. */
const version = 1;

/** Returns a score under the names of the exported form. */
const exported = ({ raw, max }: Score) => ({ score: raw, of: max });

/** Writes an attempt with its results as JSON, for other programs. */
export const attemptJson = (attempt: Attempt, data: QuizData): string => {
  const { raw, max, byProcess, missed } = resultsOf(attempt, data.questions);
  return JSON.stringify(
    {
      format: "sidelight-attempt",
      version,
      attempt: attempt.id,
      lesson: attempt.lesson,
      edition: data.edition,
      seed: attempt.seed,
      mode: attempt.mode,
      startedAt: new Date(attempt.startedAt).toISOString(),
      ...(attempt.finishedAt === undefined ? {} : { finishedAt: new Date(attempt.finishedAt).toISOString() }),
      result: {
        ...exported({ raw, max }),
        ...(attempt.first ? { firstRound: exported(attempt.first) } : {}),
        byProcess: byProcess.map(({ process, ...score }) => ({ ...exported(score), process })),
        misreadings: misreadingProfile(attempt, data.questions),
        calibration: calibration(attempt, data.questions).map(({ confidence, answers, points }) => ({
          confidence,
          answers,
          score: points,
        })),
        missed,
      },
      answers: answerRecords(attempt, data),
    },
    null,
    2,
  );
};
