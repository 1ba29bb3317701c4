import { useEffect, useState } from "react";
import type { AttemptKeeper, Kept, Reporting } from "../keeping/attempt-keeper.ts";
import type { Attempt } from "../session/attempt.ts";
import type { QuizWords } from "../words/quiz-words.ts";

/** The attempt, and whether it is kept. */
export interface KeepingNoteProps {
  readonly words: QuizWords;
  readonly attempt: Attempt;
  readonly kept: Kept;
  readonly keeper: AttemptKeeper;
  /** Whether another tab's answers were added to it. */
  readonly joined: boolean;
}

/** What is kept, and the number that gives the same order of options again, on another screen or on paper. */
export function KeepingNote({ words: { keeping }, attempt, kept, keeper, joined }: KeepingNoteProps) {
  return (
    <>
      {/* There from the start, so that a screen reader hears when saving fails, and when it works again. */}
      <p role="status">
        {kept === "kept" && keeper.place === "platform" ? keeping.onPlatform : keeping.states[kept]}
        {joined ? ` ${keeping.joined}` : ""}
      </p>
      {keeper.reporting ? <ReportingNote words={keeping} reporting={keeper.reporting} /> : null}
      <p>
        {keeping.order} <strong>{attempt.seed}</strong>.{" "}
        {keeper.place === "device" ? (
          <>
            {keeping.again} <a href={`?seed=${attempt.seed}`}>{keeping.link(attempt.seed)}</a>,{" "}
            <a href={`worksheet/?seed=${attempt.seed}`}>{keeping.onPaper}</a>.
          </>
        ) : null}
      </p>
    </>
  );
}

/** Whether the record store has heard of everything yet. */
function ReportingNote({ words, reporting }: { words: QuizWords["keeping"]; reporting: Reporting }) {
  const [state, setState] = useState<Parameters<Parameters<Reporting["follow"]>[0]>[0]>({ waiting: 0 });
  useEffect(() => reporting.follow(setState), [reporting]);
  const trouble = state.trouble ?? (state.waiting > 0 ? "sending" : "sent");
  return <p role="status">{words.reports[trouble](reporting.to, state.waiting)}</p>;
}
