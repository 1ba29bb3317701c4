import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, rowSchema } from "../question-base.schema.ts";

/** How one source's statement relates to another's. */
export const relationSchema = z.enum(["agree", "conflict", "not-addressed"]);

/** Pairs of statements, to be judged by how they relate to each other. */
export const sourceRelationSchema = z.strictObject({
  kind: z.literal("source-relation"),
  ...questionBase,
  rows: z.record(identifierSchema, rowSchema.extend({ answer: relationSchema })),
});
