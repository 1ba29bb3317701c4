import type { SaveOutcome } from "../../storage/attempt-repository.ts";

/** What the quiz says in a package for learning platforms, and nowhere else. */
export interface ScormMessages {
  /** Whether the platform keeps the attempt, and what follows where it does not. */
  readonly states: Readonly<Record<Exclude<SaveOutcome, "beside">, string>>;
  /** In the place of “kept” where the platform gets only the beginning of some answers: of so many, so many characters each. */
  readonly cut: (answers: number, characters: number) => string;
  readonly notices: {
    /** Progress that could not be read: copied to the device, or left with the platform as it is. */
    readonly copied: string;
    readonly left: string;
    readonly newer: string;
    /** The platform is there, and refused to begin. */
    readonly refused: string;
  };
  /** Where the attempt is kept while the platform hears nothing of it. */
  readonly unreported: string;
  /** In the place of the footer's promise that nothing leaves the device. */
  readonly privacy: Readonly<Record<"platform" | "refused" | "none", string>>;
}
