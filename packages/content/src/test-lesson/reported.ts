import type { EditionId } from "../model/lesson.ts";
import type { Prose } from "../model/prose.ts";
import { formatProblem, type Rule } from "../rules/problem.ts";
import { changed } from "./small-lesson.ts";

/** A change to the small lesson. */
export type Change = Parameters<typeof changed>[0];

/** Cases by what they show. */
export type Cases = Readonly<Record<string, Change>>;

/** Returns what a rule reports about the small lesson after a change. */
export const reported = (rule: Rule, change: Change): string =>
  rule(changed(change)).map(formatProblem).join("\n");

/** Returns what a rule reports about each case, for a snapshot. */
export const reportedForEach = (rule: Rule, cases: Cases): string =>
  Object.entries(cases)
    .map(([what, change]) => `# ${what}\n${reported(rule, change) || "nothing"}`)
    .join("\n\n");

/** A change that gives a sentence of the small lesson other words. */
export const say =
  (edition: EditionId, sentence: string, ...prose: Prose): Change =>
  (lesson) => {
    lesson.editions[edition].sentences[sentence] = [...prose];
  };

/** The options of a question of the small lesson, to be changed. */
export const optionsIn = (lesson: Parameters<Change>[0], question: string): object => {
  const found = lesson.questions[question];
  return found && "options" in found ? found.options : {};
};
