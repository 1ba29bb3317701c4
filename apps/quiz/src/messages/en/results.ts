import type { Confidence } from "@sidelight/attempt";
import type { Misreading, Process } from "@sidelight/content";
import { formatNumber } from "@sidelight/i18n";

/** Points as a reader reads them: whole, or with one or two decimals. */
const points = (score: number): string => formatNumber("en", score, { maximumFractionDigits: 2 });

export const results = {
  title: (score: number, of: number) => `Your result: ${points(score)} of ${of}`,
  second: (score: number, of: number) => `Your second round: ${points(score)} of ${of}`,
  first: (score: number, of: number) =>
    `First round: ${points(score)} of ${of}. This round had only the questions you missed.`,
  place: "Your result",
  profile: "How you did, by what each question asks of a reader",
  reading: "Reading",
  points: "Points",
  pointsOf: (score: number, of: number) => `${points(score)} of ${of}`,
  processes: {
    locate: "Finding what the text says",
    understand: "Understanding what it means",
    evaluate: "Weighing who says it and how well it holds",
  } satisfies Record<Process, string>,
  allRight: "You had every question right.",
  retry: (count: number): string => `Retry the ${count === 1 ? "one you missed" : `${count} you missed`}`,
  restart: "Start again in a new order",
  backToLesson: "Back to the lesson",
  again: "Every question again",
  marks: {
    right: "Right",
    part: "Partly right",
    missed: "Missed",
    own: "Your words",
    unwritten: "Not written",
  },
  none: "No question was answered.",
  misreadings: {
    title: "How the text was misread",
    none: "No wrong choice stands for a misreading.",
    intro: "Each wrong choice stands for a way of misreading. Yours, the most frequent first:",
    /** What somebody did who misread the text in this way. */
    codes: {
      "wrong-speaker": "Took one speaker’s words for another’s",
      "wrong-channel": "Mixed up how the news reached the public",
      "claim-taken-as-fact": "Took a claim for a fact",
      "denial-overlooked": "Overlooked a denial",
      "figures-merged": "Made one figure of figures that differ",
      "time-confused": "Mixed up when it happened or was said",
      "place-confused": "Mixed up where it happened",
      overstated: "Made more of it than the text says",
      understated: "Made less of it than the text says",
      "not-in-the-text": "Chose what the text does not say",
    } satisfies Record<Misreading, string>,
    times: (count: number): string => (count === 1 ? "once" : `${count} times`),
  },
  calibration: {
    title: "How sure you were, and how right",
    intro: "This costs no points. Whoever knows what they know earns more where they are surer.",
    none: "You did not say how sure you were of any answer.",
    degree: "How sure",
    answers: "Points",
    degrees: { guess: "A guess", "fairly-sure": "Fairly sure", sure: "Sure" } satisfies Record<
      Confidence,
      string
    >,
  },
  exports: {
    title: "Take the result with you",
    stays: "The files are made on this device, and nothing is sent.",
    formats: { csv: "Table (CSV)", json: "Data (JSON)", xapi: "Statements (xAPI)" },
    print: "Print",
  },
};
