import { formatNumber, plural } from "@sidelight/i18n";
import type { SaveOutcome } from "../../storage/attempt-repository.ts";

export const scorm = {
  /** Whether the platform saved the attempt, and the consequence if not. */
  states: {
    saved: "Your learning platform is saving your progress.",
    full: "Your learning platform is full. Anything more will be lost when you leave the page. Finish now: your score still counts.",
    refused:
      "Your learning platform didn’t save your last answer. We’ll send it again with the next one. If this keeps happening, open the quiz from the platform again.",
    newer:
      "Your saved progress hasn’t been changed. This attempt will be lost when you leave the page, but its score counts.",
  } satisfies Record<Exclude<SaveOutcome, "beside">, string>,
  /** Replaces “saved” if the platform gets only the beginning of some answers. */
  cut: (answers: number, characters: number) =>
    `Your learning platform takes up to ${formatNumber("en", characters)} characters an answer, so it has only part of ${plural("en", answers, { one: "# long answer", other: "# long answers" })}. The whole text is still here.`,
  notices: {
    copied:
      "We couldn’t read the progress saved on your learning platform, so this is a new attempt. A copy is on this device.",
    left: "We couldn’t read the progress saved on your learning platform, so this is a new attempt. That progress hasn’t been changed.",
    newer:
      "A newer version of this quiz saved the progress on your learning platform, so this is a new attempt. That progress hasn’t been changed. Ask the person who runs the platform for the newer version.",
    refused:
      "Your learning platform didn’t start this quiz, so your answers aren’t sent to it. Close this page and open the quiz from the platform again.",
  },
  unreported:
    "Your progress is saved on this device only. It isn’t sent to your learning platform and doesn’t count there.",
  /** Replaces the footer's promise that nothing leaves the device. */
  privacy: {
    platform: "Your answers and score go to your learning platform and nowhere else.",
    refused: "Nothing you do here leaves your device or reaches your learning platform.",
    none: "Nothing you do here leaves your device.",
  },
};
