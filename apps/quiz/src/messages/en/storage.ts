import type { StorageState } from "../../storage/attempt-repository.ts";

export const storage = {
  /** Whether the attempt is saved, and the consequence if not. */
  states: {
    saved: "Your progress is saved on this device.",
    beside:
      "This attempt and the one from another tab are both saved on this device. The other one opens next time.",
    late: "Your saved progress is still loading. Carry on: new answers will be added to it.",
    full: "This device is full. Your progress will be lost when you leave the page. Free some space, and your next answer will be saved.",
    refused: "This browser won’t save your progress. It will be lost when you leave the page.",
    newer:
      "A newer version of the quiz saved the progress on this device, so it hasn’t been changed. This attempt will be lost when you leave the page.",
  } satisfies Record<StorageState, string>,
  joined: "Answers from another tab have been added.",
  /** The state of reports to a record store, by its host and the number that wait. */
  reports: {
    sent: (to, _waiting: number) => `Your answers are reported to ${to}.`,
    sending: (to, waiting) => `Your answers are reported to ${to}. Still to be sent: ${waiting}.`,
    offline: (to, waiting) =>
      `We can’t reach ${to}. Reports still to be sent: ${waiting}. They’re saved here and will be sent when it answers.`,
    unauthorized: (to, waiting) =>
      `${to} no longer accepts reports from this visit. Reports still to be sent: ${waiting}. They’re saved here. Open the quiz from your learning platform again to send them.`,
    refused: (to, _waiting: number) => `${to} refused a report. Your answers are still saved here.`,
  } satisfies Record<
    "sent" | "sending" | "offline" | "unauthorized" | "refused",
    (to: string, waiting: number) => string
  >,
  /** A session with a learning platform, which the learner ends. */
  sessions: {
    /** The button that ends it: with a way back to the platform, and without one. */
    leave: "Leave and go back",
    end: "End this session",
    states: {
      open: "Use this button when you leave, so your learning platform knows.",
      ending: "Telling your learning platform you’re leaving…",
      waiting:
        "We can’t reach your learning platform to send the rest. It’s saved here and will be sent when you next open the quiz from there.",
      ended:
        "You’ve ended this session. New answers are saved on this device and will be reported when you open the quiz from your learning platform again.",
    },
    back: "Go back to your learning platform",
  },
  launches: {
    broken: (parameter: string) =>
      `The learning platform opened this quiz with a broken “${parameter}”, so nothing is reported. Tell the person who runs the platform.`,
    /** The link asks for a store that the site's owner doesn't list. */
    unlisted: (host: string) =>
      `The link you followed asks us to send your answers to ${host}. This site doesn’t allow that, so nothing is sent.`,
    unanswered: (host: string) =>
      `The learning platform at ${host} didn’t answer as it should, so nothing is reported. Open the quiz from the platform again.`,
    /** Replaces the footer's promise that nothing leaves the device. */
    privacy: (host: string) =>
      `The learning platform that opened this page asks us to report your answers to ${host}. They go nowhere else.`,
  },
  worksheet: "or on paper",
  order: "Order of options:",
  again: "Use the same order again:",
  link: (seed: number) => `this quiz in order ${seed}`,
};
