import type { Confidence } from "@sidelight/attempt";
import type { Misreading, Process } from "@sidelight/content";
import { formatNumber } from "@sidelight/i18n";

/** Formats points: whole, or with one or two decimals. */
const points = (score: number): string => formatNumber("en", score, { maximumFractionDigits: 2 });

export const results = {
  title: (score: number, of: number) => `Your result: ${points(score)} of ${of}`,
  second: (score: number, of: number) => `Your second round: ${points(score)} of ${of}`,
  first: (score: number, of: number) =>
    `First round: ${points(score)} of ${of}. This round had only the questions you missed.`,
  place: "Your result",
  profile: "Your score by reading skill",
  reading: "Skill",
  points: "Points",
  pointsOf: (score: number, of: number) => `${points(score)} of ${of}`,
  processes: {
    locate: "Finding what the text says",
    understand: "Understanding what it means",
    evaluate: "Judging who says it and how far to trust it",
  } satisfies Record<Process, string>,
  allRight: "You got every question right.",
  retry: (count: number): string => `Try the ${count === 1 ? "missed one" : `${count} missed ones`} again`,
  restart: "Start again in a new order",
  backToLesson: "Back to the lesson",
  again: "Your answers",
  marks: {
    right: "Correct",
    part: "Partly correct",
    missed: "Missed",
    own: "Your words",
    unwritten: "Not written",
  },
  none: "You didn’t answer any questions.",
  misreadings: {
    title: "How you misread the text",
    none: "None of your wrong answers points to a misreading.",
    intro: "Your wrong answers point to these misreadings, most frequent first:",
    /** What a learner did who misread the text in this way. */
    codes: {
      "wrong-speaker": "Gave one speaker’s words to another",
      "wrong-channel": "Mixed up who reported it",
      "claim-taken-as-fact": "Treated a claim as a fact",
      "denial-overlooked": "Missed a denial",
      "figures-merged": "Merged figures that differ",
      "time-confused": "Mixed up the times",
      "place-confused": "Mixed up the places",
      overstated: "Went further than the text",
      understated: "Stopped short of what the text says",
      "not-in-the-text": "Chose something the text doesn’t say",
    } satisfies Record<Misreading, string>,
    times: (count: number): string => (count === 1 ? "once" : `${count} times`),
  },
  calibration: {
    title: "How sure you were and how you scored",
    intro:
      "This doesn’t affect your score. If you know what you know, your scores are higher where you feel surer.",
    none: "You didn’t say how sure you were of any answer.",
    degree: "How sure",
    answers: "Points",
    degrees: { guess: "A guess", "fairly-sure": "Fairly sure", sure: "Sure" } satisfies Record<
      Confidence,
      string
    >,
  },
  exports: {
    title: "Save your result",
    stays: "The files are made on this device and nothing is sent.",
    formats: { csv: "Table (CSV)", json: "Data (JSON)", xapi: "Statements (xAPI)" },
    print: "Print",
  },
};
