import { useLayoutEffect, useRef, useState } from "react";

/**
 * What can get focus: a question's heading, its feedback, the error summary, the panel in its place, a row of the panel, or
 * either the question or the panel.
 */
type Place = "question" | "feedback" | "error" | "panel" | "row" | "either";
/** A place, or the button of some evidence; without that button, the feedback. */
export type FocusTarget = Place | { readonly evidence: string | undefined };

const selectors: Readonly<Record<Place, string>> = {
  question: "[data-question]:not([hidden]) h2",
  feedback: "[data-question]:not([hidden]) .feedback h3",
  error: ".error-summary",
  panel: "[data-panel] h2",
  // The row of the question the learner just left.
  row: "[data-panel] [data-left]",
  // The question that is shown, or the panel.
  either: "[data-question]:not([hidden]) h2, [data-panel] h2",
};

const elementOf = (form: HTMLFormElement, target: FocusTarget): HTMLElement | null => {
  if (typeof target === "string") return form.querySelector<HTMLElement>(selectors[target]);
  const buttons = form.querySelectorAll<HTMLElement>("[data-question]:not([hidden]) [data-evidence]");
  const left = [...buttons].find(({ dataset }) => dataset.evidence === target.evidence);
  return left ?? form.querySelector<HTMLElement>(selectors.feedback);
};

/** Returns a function that moves focus once the page shows the next state. */
export const useNextFocus = (form: HTMLFormElement): ((target: FocusTarget) => void) => {
  const waiting = useRef<FocusTarget>(undefined);
  const [, renderAgain] = useState(0);

  // After every render, because the element may have only just appeared.
  useLayoutEffect(() => {
    const target = waiting.current;
    waiting.current = undefined;
    if (target) elementOf(form, target)?.focus();
  });

  return (target) => {
    waiting.current = target;
    renderAgain((times) => times + 1);
  };
};
