import type { Attempt } from "../session/attempt.ts";
import type { SavedAttempt } from "../session/parse-attempt.ts";

/** What became of saving: kept; or not, because there is no room, no permission, or something newer that must not be lost. */
export type Kept = "kept" | "full" | "refused" | "newer";

/** How reports of an attempt get to a record store. */
export interface Reporting {
  /** The store's host. */
  readonly to: string;
  /** Calls back with how many reports wait, and why; gives a function that stops it. */
  readonly follow: (
    heard: (state: {
      readonly waiting: number;
      readonly trouble?: "offline" | "unauthorized" | "refused";
    }) => void,
  ) => () => void;
}

/** Where an attempt is kept between visits: this browser, or the platform that the quiz was opened from. */
export interface AttemptKeeper {
  readonly place: "device" | "platform";
  /** What was saved for this lesson. Never throws. */
  readonly load: () => Promise<SavedAttempt>;
  /**
   * Saves an attempt, merged with what another tab may have saved meanwhile. Never throws.
   *
   * @param replacing Whether it takes the place of whatever is there: a new attempt that was asked for, or one whose
   * questions were edited.
   */
  readonly save: (attempt: Attempt, replacing?: boolean) => Promise<Kept>;
  /** Calls back when the same attempt was saved elsewhere; gives a function that stops it. */
  readonly follow: (heard: (attempt: Attempt) => void) => () => void;
  /** Where the attempt is reported to beside, if the quiz was launched so. */
  readonly reporting?: Reporting;
  /** What the learner should be told of how the quiz was launched. */
  readonly notice?: string;
}
