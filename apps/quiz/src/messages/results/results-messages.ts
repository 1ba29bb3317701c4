import type { Confidence } from "@sidelight/attempt";
import type { Misreading, Process } from "@sidelight/content";

/** What the quiz says of an attempt's results. */
export interface ResultsMessages {
  readonly title: (score: number, of: number) => string;
  readonly second: (score: number, of: number) => string;
  readonly first: (score: number, of: number) => string;
  readonly place: string;
  readonly profile: string;
  readonly reading: string;
  readonly points: string;
  readonly pointsOf: (score: number, of: number) => string;
  readonly processes: Readonly<Record<Process, string>>;
  readonly allRight: string;
  readonly retry: (count: number) => string;
  readonly restart: string;
  readonly backToLesson: string;
  readonly again: string;
  readonly marks: Readonly<Record<"right" | "part" | "missed" | "own" | "unwritten", string>>;
  readonly none: string;
  readonly misreadings: {
    readonly title: string;
    readonly none: string;
    readonly intro: string;
    /** What somebody did who misread the text in this way. */
    readonly codes: Readonly<Record<Misreading, string>>;
    readonly times: (count: number) => string;
  };
  readonly calibration: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly degree: string;
    readonly answers: string;
    readonly degrees: Readonly<Record<Confidence, string>>;
  };
  readonly exports: {
    readonly title: string;
    readonly stays: string;
    readonly formats: Readonly<Record<"csv" | "json" | "xapi", string>>;
    readonly print: string;
  };
}
