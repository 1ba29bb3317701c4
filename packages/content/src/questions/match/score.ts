import type { Question } from "../../model/question.ts";
import { rowsOf } from "../options-of.ts";
import { scoreRows } from "../rows.ts";
import type { Judgement } from "../score-options.ts";

/** Rows with the right value / rows. */
export const scoreMatch = (
  question: Extract<Question, { kind: "match" }>,
  chosen: readonly string[],
): Judgement => scoreRows(rowsOf(question), chosen);
