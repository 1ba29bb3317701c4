import type { Attempt } from "../attempt/attempt.ts";
import type { SavedAttempt } from "../attempt/parse-attempt.ts";

/**
 * What became of saving: kept, to be gone on with next time; kept beside another attempt, which is; or not kept, because there
 * is no room, no permission, or something newer that must not be lost.
 */
export type Kept = "kept" | "beside" | "full" | "refused" | "newer";

/** How keeping stands, as a learner is told: {@link Kept}, or that what is kept has not been opened yet. */
export type StorageState = Kept | "late";

/** What was found where attempts are kept, and whether another one that was begun stands beside it. */
export type Found = SavedAttempt & { readonly beside?: Attempt };

/** What was not read in time, and will be. */
export interface Late {
  readonly state: "late";
  readonly arrives: Promise<Found>;
}

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

/** A session with a learning platform, which is over when the learner says so. */
export interface PlatformSession {
  /** Whether the learner ended it before this page was loaded. */
  readonly ended: boolean;
  /** Where the platform wants learners to go afterwards: an http(s) address. */
  readonly returnAddress?: string;
  /**
   * Ends the session: nothing is reported after that.
   *
   * @returns Whether the platform has heard everything; if not, what waits is kept. Never rejects.
   */
  readonly end: () => Promise<boolean>;
}

/** What is said of keeping where it is not said of this device. */
export interface RepositoryMessages {
  readonly states: Readonly<Partial<Record<StorageState, string>>>;
  readonly notices?: Readonly<Record<"unreadable" | "newer", string>>;
}

/** Where an attempt is kept between visits: this browser, or the platform that the quiz was opened from. */
export interface AttemptRepository {
  /** What was saved for this lesson. Never throws. */
  readonly load: () => Promise<Found>;
  /**
   * Saves an attempt, merged with what another tab may have saved of it meanwhile. Where another attempt is kept by now, both
   * are: that one stays the one to go on with. Never throws.
   *
   * @param instead Makes this attempt the one to go on with, in the place of the attempts with these ids, which are given up;
   * any other one is kept beside it.
   */
  readonly save: (attempt: Attempt, instead?: readonly string[]) => Promise<Kept>;
  /** Gives up an attempt that is kept beside. */
  readonly forget: (id: string) => Promise<void>;
  /** Calls back when an attempt was made the one to go on with elsewhere; gives a function that stops it. */
  readonly follow: (heard: (attempt: Attempt) => void) => () => void;
  /** Where the attempt is reported to beside, if the quiz was launched so. */
  readonly reporting?: Reporting;
  /** The platform's session, if the quiz was launched with one. */
  readonly session?: PlatformSession;
  /** What the learner should be told of how the quiz was launched. */
  readonly notice?: string;
  readonly words?: () => RepositoryMessages;
}
