import type { KindDefinition, QuestionOf } from "../definition.ts";
import { valuedRows } from "../rows.ts";

/** Scores pairs judged rightly / pairs. The three relations always have the same order. */
export const sourceRelation: KindDefinition<QuestionOf<"source-relation">> = {
  ...valuedRows,
  valueList: () => ({ names: ["agree", "conflict", "not-addressed"] }),
  words: (_question, relation) => ({ relation }),
};
