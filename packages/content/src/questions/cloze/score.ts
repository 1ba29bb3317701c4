import type { Question } from "../../model/question.ts";
import { rowsOf } from "../options-of.ts";
import { scoreRows } from "../rows.ts";
import type { Judgement } from "../score-options.ts";

/** Gaps with the right word / gaps. */
export const scoreCloze = (
  question: Extract<Question, { kind: "cloze" }>,
  chosen: readonly string[],
): Judgement => scoreRows(rowsOf(question), chosen);
