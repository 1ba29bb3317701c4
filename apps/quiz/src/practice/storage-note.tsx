import { useEffect, useState } from "react";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";
import type { AttemptRepository, Reporting } from "../storage/attempt-repository.ts";
import type { PracticeData } from "./practice-data.ts";
import type { RunningAttempt } from "./use-attempt.ts";

/** The attempt, and whether it is kept. */
export interface StorageNoteProps {
  readonly data: PracticeData;
  readonly running: Pick<RunningAttempt, "attempt" | "kept" | "joined">;
  readonly store: AttemptRepository;
  /** Whether a record store hears of the attempt as it goes on; not after a session has ended. */
  readonly reports: boolean;
}

/** What is kept, and the number that gives the same order of options again, on another screen or on paper. */
export function StorageNote({ data, running: { attempt, kept, joined }, store, reports }: StorageNoteProps) {
  const { keeping } = quizMessages[data.language];
  return (
    <>
      {/* There from the start, so that a screen reader hears when saving fails, and when it works again. */}
      <p role="status">
        {store.words?.().states[kept] ?? keeping.states[kept]}
        {joined ? ` ${keeping.joined}` : ""}
      </p>
      {store.reporting && reports ? <ReportingNote words={keeping} reporting={store.reporting} /> : null}
      <p>
        {keeping.order} <strong>{attempt.seed}</strong>.{" "}
        {/* A package has no other pages, and its address is the platform's. In a launch they would leave it, unseen. */}
        {data.site || store.reporting ? null : (
          <>
            {keeping.again} <a href={`?seed=${attempt.seed}`}>{keeping.link(attempt.seed)}</a>,{" "}
            <a href={`worksheet/?seed=${attempt.seed}`}>{keeping.onPaper}</a>.
          </>
        )}
      </p>
    </>
  );
}

/** Whether the record store has heard of everything yet. */
function ReportingNote({ words, reporting }: { words: QuizMessages["keeping"]; reporting: Reporting }) {
  const [state, setState] = useState<Parameters<Parameters<Reporting["follow"]>[0]>[0]>({ waiting: 0 });
  useEffect(() => reporting.follow(setState), [reporting]);
  const trouble = state.trouble ?? (state.waiting > 0 ? "sending" : "sent");
  return <p role="status">{words.reports[trouble](reporting.to, state.waiting)}</p>;
}
