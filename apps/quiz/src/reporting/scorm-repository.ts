import {
  decodeSuspendData,
  type LmsLedger,
  type Platform,
  resumeLedger,
  saveWithPlatform,
  sessionTime,
  startLedger,
} from "@sidelight/reporting/scorm";
import { v5 as uuidV5 } from "uuid";
import { scormMessages } from "../messages/scorm-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { copyAside } from "../storage/copy-aside.ts";
import { reportedQuiz } from "./reported-quiz.ts";

/**
 * Reports the session's length when the page closes, and ends the session, because SCORM saves the attempt only then. A page
 * that the browser brings back has no session any more, so it is loaded again.
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

/** The namespace of learners' keys. It must never change. */
const namespace = "d0f7f1a4-5a0e-4a5b-8a55-0c8e3f1c9b21";

/** Returns the key for a copy of unreadable progress. Learners who share a device have different keys. */
const asideKey = (platform: Platform, lesson: string): string => {
  const learner = platform.get(platform.version === "2004" ? "cmi.learner_id" : "cmi.core.student_id");
  return `${lesson}@scorm:${learner ? `${uuidV5(learner, namespace)}:` : ""}unreadable`;
};

/**
 * Saves an attempt with the learning platform: its state in `cmi.suspend_data`, with the score, the completion and every
 * submitted answer. A platform allows a learner one session at a time, so there are no other tabs to follow.
 */
export const scormRepository = (platform: Platform, data: QuizData, page: Window): AttemptRepository => {
  const words = scormMessages[data.language];
  const quiz = { ...reportedQuiz(data), lesson: data.lesson, knownHashes: data.knownHashes };
  endWithPage(platform, page);
  let ledger: LmsLedger | undefined;
  // Progress that cannot be read must not be overwritten unless there is a copy of it.
  let leave = false;
  let copied = false;
  let cut: readonly number[] = [];
  return {
    load: async () => {
      const text = platform.get("cmi.suspend_data");
      const found = decodeSuspendData(text, quiz);
      if (found.ledger) ledger = resumeLedger(platform, found.ledger);
      else if (found.state === "attempt") ledger = startLedger(platform, found.attempt.id, true);
      if (found.state === "unreadable") copied = await copyAside(asideKey(platform, data.lesson), text);
      leave = found.state === "newer" || (found.state === "unreadable" && !copied);
      return found;
    },
    save: async (attempt) => {
      const result = saveWithPlatform(platform, attempt, quiz, ledger, leave);
      ledger = result.ledger;
      cut = result.cut;
      return result.outcome === "left" ? "newer" : result.outcome;
    },
    forget: async () => {},
    subscribe: () => () => {},
    words: () => ({
      states:
        cut.length > 0 ? { ...words.states, saved: words.cut(cut.length, Math.min(...cut)) } : words.states,
      notices: { unreadable: copied ? words.notices.copied : words.notices.left, newer: words.notices.newer },
    }),
  };
};
