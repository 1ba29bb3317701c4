import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, rowSchema } from "../question-base.schema.ts";

/** How what one source says stands to what another says. */
export const relationSchema = z.enum(["agree", "conflict", "not-addressed"]);

/** Pairs of statements, to be judged by how they stand to each other. */
export const sourceRelationSchema = z.strictObject({
  kind: z.literal("source-relation"),
  ...questionBase,
  rows: z.record(identifierSchema, rowSchema.extend({ answer: relationSchema })),
});
