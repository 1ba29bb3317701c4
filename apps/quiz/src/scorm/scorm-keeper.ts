import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { Platform } from "./find-platform.ts";
import { reportAttempt, sessionTime } from "./report-attempt.ts";
import { packAttempt, roomFor, unpackAttempt } from "./suspend-data.ts";

/**
 * Keeps an attempt with the learning platform: its state in `cmi.suspend_data`, beside the score, the completion and every
 * answer that was handed in. The platform lets a learner have one session at a time, so no other tab is followed.
 */
export const scormKeeper = (platform: Platform, data: PracticeData, page: Window): AttemptKeeper => {
  const begun = Date.now();
  let ended = false;
  page.addEventListener("pagehide", () => {
    if (ended) return;
    ended = true;
    platform.set(
      platform.version === "2004" ? "cmi.session_time" : "cmi.core.session_time",
      sessionTime(platform, Date.now() - begun),
    );
    platform.commit();
    platform.terminate();
  });
  return {
    place: "platform",
    load: async () => unpackAttempt(platform.get("cmi.suspend_data"), data),
    save: async (attempt) => {
      const packed = packAttempt(attempt, data);
      // Half of it would be worse than the one before.
      if (packed.length > roomFor[platform.version]) return "full";
      const written = platform.set("cmi.suspend_data", packed);
      const reported = reportAttempt(platform, attempt, data);
      return platform.commit() && written && reported ? "kept" : "refused";
    },
    follow: () => () => {},
  };
};
