import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { copyAside } from "../keeping/copy-aside.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { scormWords } from "../words/scorm/both.ts";
import type { Platform } from "./find-platform.ts";
import { reportAttempt, sessionTime } from "./report-attempt.ts";
import { packAttempt, roomFor, unpackAttempt } from "./suspend-data.ts";
import { type Told, toldAfter, toldBefore, toldHere } from "./told.ts";

/** Tells the platform, as the page goes, how long the session took, and ends it. */
const endWithPage = (platform: Platform, page: Window): void => {
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
};

/**
 * Keeps an attempt with the learning platform: its state in `cmi.suspend_data`, beside the score, the completion and every
 * answer that was handed in. The platform lets a learner have one session at a time, so no other tab is followed.
 */
export const scormKeeper = (platform: Platform, data: PracticeData, page: Window): AttemptKeeper => {
  const words = scormWords[data.language];
  endWithPage(platform, page);
  let told: Told | undefined;
  // What is there and cannot be read must not be written over, unless there is a copy of it.
  let left = false;
  let copied = false;
  return {
    load: async () => {
      const text = platform.get("cmi.suspend_data");
      const unpacked = unpackAttempt(text, data);
      if (unpacked.told) told = toldHere(platform, unpacked.told);
      else if (unpacked.state === "attempt") told = toldBefore(platform, unpacked.attempt.id, true);
      if (unpacked.state === "unreadable") copied = await copyAside(`${data.lesson}@scorm:unreadable`, text);
      left = unpacked.state === "newer" || (unpacked.state === "unreadable" && !copied);
      return unpacked;
    },
    save: async (attempt) => {
      told = toldAfter(told ?? toldBefore(platform, attempt.id, false), attempt, data.questions);
      const packed = packAttempt(attempt, data, told);
      // Half of it would be worse than the one before.
      const fits = packed.length <= roomFor[platform.version];
      const written = left || !fits || platform.set("cmi.suspend_data", packed);
      const reported = reportAttempt(platform, attempt, data, told);
      if (!(platform.commit() && written && reported)) return "refused";
      return left ? "newer" : fits ? "kept" : "full";
    },
    forget: async () => {},
    follow: () => () => {},
    words: () => ({
      states: words.states,
      notices: { unreadable: copied ? words.notices.copied : words.notices.left, newer: words.notices.newer },
    }),
  };
};
