import type { Question } from "../../model/question.ts";
import { rowsOf } from "../options-of.ts";
import { scoreRows } from "../rows.ts";
import type { Judgement } from "../score-options.ts";

/** Statements with the right speaker / statements. */
export const scoreWhoSaidIt = (
  question: Extract<Question, { kind: "who-said-it" }>,
  chosen: readonly string[],
): Judgement => scoreRows(rowsOf(question), chosen);
