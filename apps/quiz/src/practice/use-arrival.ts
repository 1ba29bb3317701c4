import { useEffect, useLayoutEffect } from "react";
import type { Attempt } from "../attempt/attempt.ts";
import { takeLeftEvidence } from "./left-evidence.ts";
import type { RunningPractice } from "./use-practice.ts";

/**
 * Brings a learner to where they meant to go on arrival: to the question that an address names (the way back from the lesson
 * does), and to the one whose button was pressed before the script was there.
 *
 * @param held That question, if there was such a press.
 */
export const useArrival = (attempt: Attempt, practice: RunningPractice, held: string | undefined): void => {
  const { go, submit, focusNext, shown } = practice;

  useEffect(() => {
    const asked = held ?? /^#q-(.+)$/.exec(location.hash)?.[1];
    if (!asked) return;
    // A retry asks some questions only. The button that had focus is gone.
    if (!attempt.questions.includes(asked)) return held ? focusNext("either") : undefined;
    history.replaceState(null, "", location.pathname + location.search);
    if (asked !== shown || !held) go(asked);
    if (attempt.answers[asked]?.checked) focusNext({ evidence: takeLeftEvidence(asked) });
    else if (held) submit(held);
    // Only on arrival.
  }, []);

  // What comes from another tab, or late, may hide what has focus.
  useLayoutEffect(() => {
    if (document.activeElement?.closest("[data-question][hidden]")) focusNext("either");
  }, [shown]);
};
