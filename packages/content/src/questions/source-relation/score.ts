import type { Question } from "../../model/question.ts";
import { rowsOf } from "../options-of.ts";
import { scoreRows } from "../rows.ts";
import type { Judgement } from "../score-options.ts";

/** Pairs judged rightly / pairs. */
export const scoreSourceRelation = (
  question: Extract<Question, { kind: "source-relation" }>,
  chosen: readonly string[],
): Judgement => scoreRows(rowsOf(question), chosen);
