import type { ReactNode } from "react";
import type { Attempt } from "../attempt/attempt.ts";
import { resultsOf } from "../attempt/results.ts";
import type { PracticeData } from "./practice-data.ts";
import { ResultsView } from "./results-view.tsx";
import { ReviewView } from "./review-view.tsx";
import type { RunningPractice } from "./use-practice.ts";

/** Whose panel it is. */
export interface PanelProps {
  readonly data: PracticeData;
  readonly attempt: Attempt;
  readonly practice: RunningPractice;
  /** The way back to the learning platform, where there is one. */
  readonly leave: ReactNode;
}

/** What stands in the place of a question: the list before a test is finished, or the result. */
export function Panel({
  data,
  attempt,
  practice: { finished, left, go, showPanel, restart },
  leave,
}: PanelProps) {
  if (!finished)
    return (
      <ReviewView data={data} attempt={attempt} left={left} onGo={go} onFinish={() => showPanel("finish")} />
    );
  return (
    <ResultsView
      data={data}
      attempt={attempt}
      onGo={go}
      onRetry={() => {
        const { missed, score, of } = resultsOf(attempt, data.questions);
        restart({ questions: missed, first: attempt.first ?? { score, of } });
      }}
      onRestart={() => restart()}
      leave={leave}
    />
  );
}
