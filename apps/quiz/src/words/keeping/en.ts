import type { KeepingNotes } from "./keeping-words.ts";

export const keeping: KeepingNotes = {
  states: {
    kept: "Your progress is kept on this device.",
    beside: "This attempt is kept on this device beside the one from another tab, which opens next time.",
    late: "What this device keeps is slow to open. Go ahead: your answers are added to it as soon as it is there.",
    full: "This device has no room left, so your progress lasts until you leave the page. Make room, and the next answer is kept again.",
    refused: "This browser keeps nothing, so your progress lasts until you leave the page.",
    newer:
      "Progress kept here was written by a newer version of the quiz and is left as it is, so this attempt lasts until you leave the page.",
  },
  joined: "Answers given in another tab were added.",
  reports: {
    sent: (to) => `Your answers are reported to ${to}.`,
    sending: (to, waiting) => `Your answers are reported to ${to}; still to be sent: ${waiting}.`,
    offline: (to, waiting) =>
      `${to} cannot be reached. What is still to be sent (${waiting}) is kept here and sent as soon as it can be.`,
    unauthorized: (to, waiting) =>
      `${to} no longer accepts reports from this visit. What is still to be sent (${waiting}) is kept here; open the quiz from your learning platform again.`,
    refused: (to) => `${to} refused a report. Your answers are kept here all the same.`,
  },
  sessions: {
    leave: "Leave and go back",
    end: "End this session",
    states: {
      open: "When you leave, use this button, so that your learning platform knows.",
      ending: "Telling your learning platform that you are leaving…",
      waiting:
        "Your learning platform has not heard everything, because it can’t be reached. The rest is kept here and sent when you next open the quiz from there.",
      ended:
        "You have ended this session, so nothing more is reported. Answers you give now are kept on this device and reported when you open the quiz from your learning platform again.",
    },
    back: "Go back to your learning platform",
  },
  launches: {
    broken: (parameter) =>
      `The learning platform opened this quiz with a broken “${parameter}”, so nothing is reported. Tell whoever runs the platform.`,
    unlisted: (host) =>
      `The link you followed asks for your answers to be sent to ${host}, which this site does not allow, so nothing is sent.`,
    unanswered: (host) =>
      `The learning platform at ${host} did not answer as it should, so nothing is reported. Open the quiz from the platform again.`,
    privacy: (host) =>
      `What you answer here is reported to ${host}, as the learning platform that opened this page asks; nothing goes anywhere else.`,
  },
  onPaper: "or on paper",
  order: "Order of options:",
  again: "The same order again:",
  link: (seed) => `this quiz with order ${seed}`,
};
