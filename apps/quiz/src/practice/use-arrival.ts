import { type Attempt, answerTo } from "@sidelight/attempt";
import { useEffect, useLayoutEffect } from "react";
import { takeLeftEvidence } from "./left-evidence.ts";
import type { RunningPractice } from "./use-practice.ts";

/**
 * Takes a learner on arrival to the question in the address, as the link back from the lesson has it, or to the one whose
 * button was pressed before the script arrived.
 *
 * @param held That question, if a button was pressed.
 */
export const useArrival = (attempt: Attempt, practice: RunningPractice, held: string | undefined): void => {
  const { go, submit, focusNext, shown } = practice;

  useEffect(() => {
    const asked = held ?? /^#q-(.+)$/.exec(location.hash)?.[1];
    if (!asked) return;
    // A retry has only some of the questions. The button that had focus is gone.
    if (!attempt.questions.includes(asked)) return held ? focusNext("either") : undefined;
    history.replaceState(null, "", location.pathname + location.search);
    if (asked !== shown || !held) go(asked);
    if (answerTo(attempt, asked)?.submitted) focusNext({ evidence: takeLeftEvidence(asked) });
    else if (held) submit(held);
    // Only on arrival.
  }, []);

  // Answers from another tab, or late ones, may hide what has focus.
  useLayoutEffect(() => {
    if (document.activeElement?.closest("[data-question][hidden]")) focusNext("either");
  }, [shown]);
};
