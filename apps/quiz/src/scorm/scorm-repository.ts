import { v5 as uuidV5 } from "uuid";
import { scormMessages } from "../messages/scorm/both.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { copyAside } from "../storage/copy-aside.ts";
import type { Platform } from "./find-platform.ts";
import { type LmsLedger, ledgerAfter, ledgerFromPlatform, ledgerOnPlatform } from "./lms-ledger.ts";
import { reportAttempt, sessionTime } from "./report-attempt.ts";
import { leastRoom, packAttempt, roomFor, unpackAttempt } from "./suspend-data.ts";

/**
 * Tells the platform, as the page goes, how long the session took, and ends it: SCORM keeps the attempt only then. A page that
 * the browser brings back has no session any more, so it is loaded again.
 */
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
  page.addEventListener("pageshow", ({ persisted }) => {
    if (ended && persisted) page.location.reload();
  });
};

/** A namespace of Sidelight's own, a UUID that must never change. */
const namespace = "d0f7f1a4-5a0e-4a5b-8a55-0c8e3f1c9b21";

/** Where a learner's progress is copied to that can't be read. Learners who share a device have places of their own. */
const asideKey = (platform: Platform, lesson: string): string => {
  const learner = platform.get(platform.version === "2004" ? "cmi.learner_id" : "cmi.core.student_id");
  return `${lesson}@scorm:${learner ? `${uuidV5(learner, namespace)}:` : ""}unreadable`;
};

/**
 * Keeps an attempt with the learning platform: its state in `cmi.suspend_data`, beside the score, the completion and every
 * answer that was handed in. The platform lets a learner have one session at a time, so no other tab is followed.
 */
export const scormRepository = (platform: Platform, data: PracticeData, page: Window): AttemptRepository => {
  const words = scormMessages[data.language];
  endWithPage(platform, page);
  let ledger: LmsLedger | undefined;
  // What is there and cannot be read must not be written over, unless there is a copy of it.
  let left = false;
  let copied = false;
  let cut: readonly number[] = [];
  return {
    load: async () => {
      const text = platform.get("cmi.suspend_data");
      const unpacked = unpackAttempt(text, data);
      if (unpacked.ledger) ledger = ledgerOnPlatform(platform, unpacked.ledger);
      else if (unpacked.state === "attempt") ledger = ledgerFromPlatform(platform, unpacked.attempt.id, true);
      if (unpacked.state === "unreadable") copied = await copyAside(asideKey(platform, data.lesson), text);
      left = unpacked.state === "newer" || (unpacked.state === "unreadable" && !copied);
      return unpacked;
    },
    save: async (attempt) => {
      ledger = ledgerAfter(
        ledger ?? ledgerFromPlatform(platform, attempt.id, false),
        attempt,
        data.questions,
      );
      const packed = packAttempt(attempt, data, ledger);
      // Half of it would be worse than the one before.
      const written =
        !left && packed.length <= roomFor[platform.version] && platform.set("cmi.suspend_data", packed);
      // A platform of an older edition may have less room than the newest one promises.
      const full = !left && !written && packed.length > leastRoom;
      const reported = reportAttempt(platform, attempt, data, ledger);
      cut = reported.cut;
      if (!(platform.commit() && (written || left || full) && reported.taken)) return "refused";
      return left ? "newer" : full ? "full" : "kept";
    },
    forget: async () => {},
    follow: () => () => {},
    words: () => ({
      states:
        cut.length > 0 ? { ...words.states, kept: words.cut(cut.length, Math.min(...cut)) } : words.states,
      notices: { unreadable: copied ? words.notices.copied : words.notices.left, newer: words.notices.newer },
    }),
  };
};
