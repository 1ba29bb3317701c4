import type { Attempt, SavedAttempt } from "@sidelight/attempt";

/**
 * How saving ended: the attempt is saved and opens next time; it is saved beside another attempt, which opens next time; or it
 * is not saved, because there is no room, no permission, or something newer that must not be lost.
 */
export type SaveOutcome = "saved" | "beside" | "full" | "refused" | "newer";

/** The state of saving, as the learner sees it: a {@link SaveOutcome}, or saved progress that is still loading. */
export type StorageState = SaveOutcome | "late";

/** What was found where attempts are saved, and another unfinished attempt saved beside it. */
export type Found = SavedAttempt & { readonly beside?: Attempt };

/** Saved progress that was not read in time, and will be. */
export interface Late {
  readonly state: "late";
  readonly arrives: Promise<Found>;
}

/** How many reports wait, and why, if something holds them up. */
export interface ReportingState {
  readonly waiting: number;
  readonly trouble?: "offline" | "unauthorized" | "refused";
}

/** Reports of an attempt to a record store. */
export interface Reporting {
  /** The store's host. */
  readonly to: string;
  /** Calls back with the state of reporting; returns a function that stops it. */
  readonly subscribe: (listener: (state: ReportingState) => void) => () => void;
}

/** A learning platform's session, which the learner ends. */
export interface PlatformSession {
  /** Whether the learner ended it before this page was loaded. */
  readonly ended: boolean;
  /** The http(s) address to which the platform wants learners to return. */
  readonly returnAddress?: string;
  /**
   * Ends the session. Nothing is reported after that.
   *
   * @returns Whether the platform has everything; if not, what waits is saved. Never rejects.
   */
  readonly end: () => Promise<boolean>;
}

/** Messages of a repository that does not save on this device. */
export interface RepositoryMessages {
  readonly states: Readonly<Partial<Record<StorageState, string>>>;
  readonly notices?: Readonly<Record<"unreadable" | "newer", string>>;
}

/** Where attempts are saved between visits: this browser, or the platform from which the quiz was opened. */
export interface AttemptRepository {
  /** Reads what was saved for this lesson. Never throws. */
  readonly load: () => Promise<Found>;
  /**
   * Saves an attempt, merged with what another tab saved of it meanwhile. If another attempt is saved by now, both are: the
   * other one opens next time. Never throws.
   *
   * @param replaces Makes this attempt the one that opens next time, in place of the attempts with these ids, which are deleted.
   * Any other one is saved beside it.
   */
  readonly save: (attempt: Attempt, replaces?: readonly string[]) => Promise<SaveOutcome>;
  /** Deletes an attempt that is saved beside. */
  readonly forget: (id: string) => Promise<void>;
  /** Calls back when another tab saved an attempt; returns a function that stops it. */
  readonly subscribe: (listener: (attempt: Attempt) => void) => () => void;
  /** The record store that gets reports, if the quiz was launched with one. */
  readonly reporting?: Reporting;
  /** The platform's session, if the quiz was launched with one. */
  readonly session?: PlatformSession;
  /** A notice about how the quiz was launched. */
  readonly notice?: string;
  readonly words?: () => RepositoryMessages;
}
