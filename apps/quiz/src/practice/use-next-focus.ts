import { useLayoutEffect, useRef, useState } from "react";

/** What can be given focus: a question's heading, its feedback, the error summary, the panel in its place, or either of both. */
export type FocusTarget = "question" | "feedback" | "error" | "panel" | "either";

const selectors: Readonly<Record<FocusTarget, string>> = {
  question: "[data-question]:not([hidden]) h2",
  feedback: "[data-question]:not([hidden]) .feedback h3",
  error: ".error-summary",
  panel: "[data-panel] h2",
  // A question is before the panel, and a hidden one is none.
  either: "[data-question]:not([hidden]) h2, [data-panel] h2",
};

/** Gives a function that moves focus once the page shows the next state. */
export const useNextFocus = (form: HTMLFormElement): ((target: FocusTarget) => void) => {
  const waiting = useRef<FocusTarget>(undefined);
  const [, renderAgain] = useState(0);

  // After every render, because what is to be focused may have only just appeared.
  useLayoutEffect(() => {
    const target = waiting.current;
    waiting.current = undefined;
    if (target) form.querySelector<HTMLElement>(selectors[target])?.focus();
  });

  return (target) => {
    waiting.current = target;
    renderAgain((times) => times + 1);
  };
};
