import type { Attempt } from "../session/attempt.ts";

/** The attempt, and whether the browser keeps it. */
export interface KeepingNoteProps {
  readonly attempt: Attempt;
  readonly kept: boolean;
}

/** What is kept, and the number that gives the same order of options again, on another screen or on paper. */
export function KeepingNote({ attempt, kept }: KeepingNoteProps) {
  return (
    <>
      {/* There from the start, so that a screen reader hears when saving fails. */}
      <p role="status">
        {kept
          ? "Your progress is kept on this device."
          : "This browser keeps nothing, so your progress lasts until you leave the page."}
      </p>
      <p>
        Order of options: <strong>{attempt.seed}</strong>. The same order again:{" "}
        <a href={`?seed=${attempt.seed}`}>this quiz with order {attempt.seed}</a>.
      </p>
    </>
  );
}
