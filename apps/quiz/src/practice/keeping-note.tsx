import type { Attempt } from "../session/attempt.ts";
import type { QuizWords } from "../words/quiz-words.ts";

/** The attempt, and whether the browser keeps it. */
export interface KeepingNoteProps {
  readonly words: QuizWords;
  readonly attempt: Attempt;
  readonly kept: boolean;
}

/** What is kept, and the number that gives the same order of options again, on another screen or on paper. */
export function KeepingNote({ words: { keeping }, attempt, kept }: KeepingNoteProps) {
  return (
    <>
      {/* There from the start, so that a screen reader hears when saving fails. */}
      <p role="status">{kept ? keeping.kept : keeping.notKept}</p>
      <p>
        {keeping.order} <strong>{attempt.seed}</strong>. {keeping.again}{" "}
        <a href={`?seed=${attempt.seed}`}>{keeping.link(attempt.seed)}</a>.
      </p>
    </>
  );
}
