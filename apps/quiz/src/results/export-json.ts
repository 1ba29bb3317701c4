import type { Attempt } from "../attempt/attempt.ts";
import { resultsOf } from "../attempt/results.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { answerRecords } from "./answer-records.ts";
import { calibration, misreadingProfile } from "./profiles.ts";

/** The version of the exported form: it goes up when a field changes its meaning. */
const version = 1;

/** An attempt with its results, for other programs. */
export const attemptJson = (attempt: Attempt, data: PracticeData): string => {
  const { score, of, byProcess, missed } = resultsOf(attempt, data.questions);
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
        score,
        of,
        ...(attempt.first ? { firstRound: attempt.first } : {}),
        byProcess,
        misreadings: misreadingProfile(attempt, data.questions),
        calibration: calibration(attempt, data.questions),
        missed,
      },
      answers: answerRecords(attempt, data),
    },
    null,
    2,
  );
};
