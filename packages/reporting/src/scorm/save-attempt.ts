import type { Attempt } from "@sidelight/attempt";
import type { ReportedQuiz } from "../interaction/reported-quiz.ts";
import type { Platform } from "./find-platform.ts";
import { leastSuspendData, suspendDataLimit } from "./limits.ts";
import { enterAttempt, type LmsLedger, startLedger } from "./lms-ledger.ts";
import { reportAttempt } from "./report-attempt.ts";
import { encodeSuspendData } from "./suspend-data.ts";

/** How saving with a platform ended. */
export interface ScormSave {
  readonly outcome:
    | "saved"
    /** The platform has no room for the attempt; it has the score. */
    | "full"
    /** The platform did not take the report. */
    | "refused"
    /** The platform has progress of a later version, or some that could not be copied. It was left alone; the score was reported. */
    | "left";
  readonly ledger: LmsLedger;
  /** For each answer that was cut, the number of characters it was cut to. */
  readonly cut: readonly number[];
}

/**
 * Saves an attempt with a platform: its state in `cmi.suspend_data`, and the score, the completion and every submitted answer.
 *
 * @param ledger What the platform has so far, if that is known.
 * @param leave Whether the suspend data must be left as it is, because it holds something that would be lost.
 */
export const saveWithPlatform = (
  platform: Platform,
  attempt: Attempt,
  quiz: ReportedQuiz,
  ledger: LmsLedger | undefined,
  leave: boolean,
): ScormSave => {
  const next = enterAttempt(ledger ?? startLedger(platform, attempt.id, false), attempt, quiz.questions);
  const packed = encodeSuspendData(attempt, quiz, next);
  // Half of it would be worse than the whole of the one before.
  const written =
    !leave && packed.length <= suspendDataLimit[platform.version] && platform.set("cmi.suspend_data", packed);
  // A platform of an older edition may have less room than the newest one promises.
  const full = !leave && !written && packed.length > leastSuspendData;
  const { taken, cut } = reportAttempt(platform, attempt, quiz, next);
  const committed = platform.commit();
  const outcome =
    !committed || !taken || !(written || leave || full)
      ? "refused"
      : leave
        ? "left"
        : full
          ? "full"
          : "saved";
  return { outcome, ledger: next, cut };
};
