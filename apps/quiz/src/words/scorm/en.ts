import { formatNumber, plural } from "@sidelight/preferences/words";
import type { ScormWords } from "./scorm-words.ts";

export const scorm: ScormWords = {
  states: {
    kept: "Your progress is kept by the learning platform.",
    full: "The learning platform has no room for more, so your progress since lasts until you leave the page. Finish now, and your score is reported all the same.",
    refused:
      "The learning platform did not take your last answer, so it lasts until you leave the page. It is sent again with the next one; if this stays, open the quiz from the platform again.",
    newer:
      "What the learning platform keeps is left as it is, so this attempt lasts until you leave the page. Its score is reported.",
  },
  cut: (answers, characters) =>
    `Your progress is kept by the learning platform. It takes at most ${formatNumber("en", characters)} characters of an answer, so ${plural("en", answers, { one: "# long answer is", other: "# long answers are" })} reported only in part; you still have all of ${answers === 1 ? "it" : "them"} here.`,
  notices: {
    copied:
      "Progress that the learning platform kept could not be read, so this is a new attempt. What could not be read was copied to this device.",
    left: "Progress that the learning platform kept could not be read, so this is a new attempt. What is there is left as it is.",
    newer:
      "Progress that the learning platform kept was written by a newer version of this quiz, so this is a new attempt. What is there is left as it is; ask for the newer version on the platform.",
    refused:
      "The learning platform that opened this quiz refused to begin, so it hears nothing of your answers. Close this page and open the quiz from the platform again.",
  },
  unreported:
    "Your progress is kept on this device alone; the learning platform hears nothing of it, and it does not count there.",
  privacy: {
    platform:
      "Your answers and your score go to the learning platform that opened this page, and nowhere else.",
    refused: "Nothing you do here leaves your device; the learning platform hears nothing of it.",
    none: "Nothing you do here leaves your device.",
  },
};
