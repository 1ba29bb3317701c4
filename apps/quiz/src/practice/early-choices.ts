import { type Attempt, answerTo, attemptAfter, isUnderWay } from "@sidelight/attempt";
import { fieldOf } from "@sidelight/content/questions";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import { confidenceInForm, responseInForm } from "./controls-dom.ts";
import { modeInForm } from "./form-dom.ts";

/** Adds the values of an earlier visit for rows that have no value in the form. */
const withOtherRows = (chosen: readonly string[], before: readonly string[]): readonly string[] => {
  const given = new Set(chosen.map((choice) => fieldOf(choice).field));
  return given.has(undefined)
    ? chosen
    : [...before.filter((choice) => !given.has(fieldOf(choice).field)), ...chosen];
};

/**
 * Adds what was chosen in the served form before the script arrived, for every question that was not submitted yet. The form
 * is served with nothing chosen, so whatever is chosen in it was chosen just now.
 */
export const withEarlyChoices = (attempt: Attempt, form: HTMLFormElement, { hashes }: QuizData): Attempt => {
  if (attempt.place.at === "results") return attempt;
  const mode = modeInForm(form);
  // The form is served in practice mode, so nobody has chosen that mode in an attempt that has another one.
  const begun = attempt.revision > 0 && mode === "practice";
  const start =
    mode === undefined || begun || isUnderWay(attempt)
      ? attempt
      : attemptAfter(attempt, { type: "set-mode", mode });
  return attempt.questions.reduce((so, question) => {
    const before = answerTo(so, question);
    if (before?.submitted) return so;
    const chosen = responseInForm(form, question);
    const confidence = confidenceInForm(form, question);
    const about = { question, hash: hashes[question] ?? "", at: Date.now() };
    const answered =
      chosen.length > 0
        ? attemptAfter(so, {
            type: "respond",
            response: withOtherRows(chosen, before?.response ?? []),
            ...about,
          })
        : so;
    return confidence ? attemptAfter(answered, { type: "set-confidence", confidence, ...about }) : answered;
  }, start);
};
