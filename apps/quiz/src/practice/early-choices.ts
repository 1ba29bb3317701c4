import { fieldOf } from "@sidelight/content/questions";
import { type Attempt, attemptAfter, isUnderWay } from "../attempt/attempt.ts";
import { chosenInForm, confidenceInForm } from "./controls-dom.ts";
import { modeInForm } from "./form-dom.ts";
import type { PracticeData } from "./practice-data.ts";

/** What was chosen, with what an earlier visit gave to rows that were given nothing since. */
const withOtherRows = (chosen: readonly string[], before: readonly string[]): readonly string[] => {
  const given = new Set(chosen.map((choice) => fieldOf(choice).field));
  return given.has(undefined)
    ? chosen
    : [...before.filter((choice) => !given.has(fieldOf(choice).field)), ...chosen];
};

/**
 * What was chosen in the served form before the script came counts: in a new attempt, and in one that is gone on with, for
 * every question that was not handed in yet. The form is served with nothing chosen, so what is chosen there was chosen now.
 */
export const withEarlyChoices = (
  attempt: Attempt,
  form: HTMLFormElement,
  { hashes }: PracticeData,
): Attempt => {
  if (attempt.place.at === "results") return attempt;
  const mode = modeInForm(form);
  // Feedback after each question is what the form is served with: nobody has chosen it in an attempt that has another mode.
  const begun = attempt.revision > 0 && mode === "practice";
  const start =
    mode === undefined || begun || isUnderWay(attempt)
      ? attempt
      : attemptAfter(attempt, { type: "set-mode", mode });
  return attempt.questions.reduce((so, question) => {
    const before = Object.hasOwn(so.answers, question) ? so.answers[question] : undefined;
    if (before?.checked) return so;
    const chosen = chosenInForm(form, question);
    const confidence = confidenceInForm(form, question);
    const about = { question, hash: hashes[question] ?? "", at: Date.now() };
    const answered =
      chosen.length > 0
        ? attemptAfter(so, { type: "choose", chosen: withOtherRows(chosen, before?.chosen ?? []), ...about })
        : so;
    return confidence ? attemptAfter(answered, { type: "set-confidence", confidence, ...about }) : answered;
  }, start);
};
