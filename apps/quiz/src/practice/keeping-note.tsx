import type { AttemptKeeper, Kept } from "../keeping/attempt-keeper.ts";
import type { Attempt } from "../session/attempt.ts";
import type { QuizWords } from "../words/quiz-words.ts";

/** The attempt, and whether it is kept. */
export interface KeepingNoteProps {
  readonly words: QuizWords;
  readonly attempt: Attempt;
  readonly kept: Kept;
  readonly place: AttemptKeeper["place"];
  /** Whether another tab's answers were added to it. */
  readonly joined: boolean;
}

/** What is kept, and the number that gives the same order of options again, on another screen or on paper. */
export function KeepingNote({ words: { keeping }, attempt, kept, place, joined }: KeepingNoteProps) {
  return (
    <>
      {/* There from the start, so that a screen reader hears when saving fails, and when it works again. */}
      <p role="status">
        {kept === "kept" && place === "platform" ? keeping.onPlatform : keeping.states[kept]}
        {joined ? ` ${keeping.joined}` : ""}
      </p>
      <p>
        {keeping.order} <strong>{attempt.seed}</strong>.{" "}
        {place === "device" ? (
          <>
            {keeping.again} <a href={`?seed=${attempt.seed}`}>{keeping.link(attempt.seed)}</a>,{" "}
            <a href={`worksheet/?seed=${attempt.seed}`}>{keeping.onPaper}</a>.
          </>
        ) : null}
      </p>
    </>
  );
}
