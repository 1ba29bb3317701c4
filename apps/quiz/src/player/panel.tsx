import { type Attempt, countedScore, resultsOf } from "@sidelight/attempt";
import type { ReactNode } from "react";
import { AddMissed } from "../cards/add-missed.tsx";
import type { RunningPractice } from "../practice/use-practice.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { ResultsView } from "../results/results-view.tsx";
import { ReviewView } from "../results/review-view.tsx";

/** The attempt that the panel is about. */
export interface PanelProps {
  readonly data: QuizData;
  readonly attempt: Attempt;
  readonly practice: RunningPractice;
  /** The way back to the learning platform, if there is one. */
  readonly leave: ReactNode;
}

/** What is shown in place of a question: the answer list before a test is finished, or the results. */
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
      onRetry={() =>
        restart({
          questions: resultsOf(attempt, data.questions).missed,
          first: countedScore(attempt, data.questions),
        })
      }
      onRestart={() => restart()}
      leave={leave}
      // A package has no cards page.
      forMissed={(missed) => (data.site ? null : <AddMissed data={data} missed={missed} />)}
    />
  );
}
