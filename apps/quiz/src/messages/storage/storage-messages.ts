import type { StorageState } from "../../storage/attempt-repository.ts";

/** What the quiz says of where an attempt is kept, and of who is told of it. */
export interface StorageMessages {
  /** Whether the attempt is kept, and what follows where it is not. */
  readonly states: Readonly<Record<StorageState, string>>;
  readonly joined: string;
  /** How reports to a record store stand, by its host and how many wait. */
  readonly reports: Readonly<
    Record<
      "sent" | "sending" | "offline" | "unauthorized" | "refused",
      (to: string, waiting: number) => string
    >
  >;
  /** A session with a learning platform, which the learner ends. */
  readonly sessions: {
    /** The button that ends it: with a way back to the platform, and without one. */
    readonly leave: string;
    readonly end: string;
    readonly states: Readonly<Record<"open" | "ending" | "waiting" | "ended", string>>;
    readonly back: string;
  };
  readonly launches: {
    readonly broken: (parameter: string) => string;
    /** The link asks for a store that the site's owner doesn't list. */
    readonly unlisted: (host: string) => string;
    readonly unanswered: (host: string) => string;
    /** In the place of the footer's promise that nothing leaves the device. */
    readonly privacy: (host: string) => string;
  };
  readonly worksheet: string;
  readonly order: string;
  readonly again: string;
  readonly link: (seed: number) => string;
}
