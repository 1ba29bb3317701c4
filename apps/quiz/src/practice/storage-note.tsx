import { formatNumber } from "@sidelight/i18n";
import { useEffect, useState } from "react";
import type { AttemptState } from "../attempt/attempt-state.ts";
import { type QuizMessages, quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository, Reporting, ReportingState } from "../storage/attempt-repository.ts";

/** The attempt, and whether it is saved. */
export interface StorageNoteProps {
  readonly data: QuizData;
  readonly state: Pick<AttemptState, "attempt" | "storage" | "joined">;
  readonly store: AttemptRepository;
  /** Whether the attempt is still reported to a record store. It is not after a session has ended. */
  readonly reports: boolean;
}

/** Says whether the attempt is saved, and which seed gives the same order of options on another screen or on paper. */
export function StorageNote({ data, state: { attempt, storage, joined }, store, reports }: StorageNoteProps) {
  const { storage: words } = quizMessages[data.language];
  return (
    <>
      {/* There from the start, so that a screen reader announces when saving fails, and when it works again. */}
      <p role="status">
        {store.words?.().states[storage] ?? words.states[storage]}
        {joined ? ` ${words.joined}` : ""}
      </p>
      {store.reporting && reports ? <ReportingNote words={words} reporting={store.reporting} /> : null}
      <p>
        {words.order} <strong>{formatNumber(data.language, attempt.seed, { useGrouping: false })}</strong>.{" "}
        {/* A package has no other pages, and its address is the platform's. A launch would be left without notice. */}
        {data.site || store.reporting ? null : (
          <>
            {words.again} <a href={`?seed=${attempt.seed}`}>{words.link(attempt.seed)}</a>,{" "}
            <a href={`worksheet/?seed=${attempt.seed}`}>{words.worksheet}</a>.
          </>
        )}
      </p>
    </>
  );
}

/** Says whether the record store has everything. */
function ReportingNote({ words, reporting }: { words: QuizMessages["storage"]; reporting: Reporting }) {
  const [state, setState] = useState<ReportingState>({ waiting: 0 });
  useEffect(() => reporting.subscribe(setState), [reporting]);
  const trouble = state.trouble ?? (state.waiting > 0 ? "sending" : "sent");
  return <p role="status">{words.reports[trouble](reporting.to, state.waiting)}</p>;
}
