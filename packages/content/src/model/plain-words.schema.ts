import { z } from "zod";
import { identifierSchema, textSchema } from "./identifier.schema.ts";
import {
  claimWordsSchema,
  entryWordsSchema,
  eventWordsSchema,
  placeWordsSchema,
  questionWordsSchema,
  speakerWordsSchema,
} from "./translation.schema.ts";

/**
 * Plain words for the notes and questions around the plain edition. It has only the texts whose standard
 * words are hard. Every other text stays as it is.
 */
export const plainWordsSchema = z.strictObject({
  summary: textSchema.optional(),
  glossary: z
    .record(identifierSchema, entryWordsSchema.pick({ definition: true, knownLater: true }).partial())
    .optional(),
  speakers: z.record(identifierSchema, speakerWordsSchema.pick({ role: true })).optional(),
  claims: z.record(identifierSchema, claimWordsSchema.omit({ quotations: true }).partial()).optional(),
  timeline: z
    .record(identifierSchema, eventWordsSchema.pick({ text: true, knownLater: true }).partial())
    .optional(),
  places: z.record(identifierSchema, placeWordsSchema.pick({ note: true })).optional(),
  questions: z.record(identifierSchema, questionWordsSchema.omit({ accepted: true }).partial()).optional(),
});
