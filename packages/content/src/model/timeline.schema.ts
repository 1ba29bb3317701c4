import { z } from "zod";
import { identifierSchema, isoDateSchema, textSchema } from "./identifier.schema.ts";

/** One dated entry of the lesson's timeline. */
export const timelineEventSchema = z.strictObject({
  date: isoDateSchema,
  until: isoDateSchema.optional().meta({ description: "The last day, where the entry covers several." }),
  label: textSchema.meta({ description: "The date as shown to readers: Night of 7–8 December 2024." }),
  text: textSchema,
  knownLater: textSchema
    .optional()
    .meta({ description: "What follows the text, on what became known after the lesson’s events." }),
  isKnownLater: z
    .literal(true)
    .optional()
    .meta({ description: "True if the whole entry became known after the lesson’s events." }),
  sentences: z.array(identifierSchema).readonly().optional(),
  sources: z.array(identifierSchema).min(1).readonly(),
});
