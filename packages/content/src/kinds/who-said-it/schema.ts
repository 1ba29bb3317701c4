import { z } from "zod";
import { identifierSchema } from "../../model/identifier.schema.ts";
import { questionBase, rowSchema } from "../question-base.schema.ts";

/** Statements to be given their speakers, who are the lesson's own. */
export const whoSaidItSchema = z.strictObject({
  kind: z.literal("who-said-it"),
  ...questionBase,
  rows: z.record(identifierSchema, rowSchema),
  speakers: z
    .array(identifierSchema)
    .readonly()
    .meta({ description: "The speakers to choose from, more than are right." }),
});
