import { z } from "zod";
import { identifierSchema, languageSchema, textSchema } from "./identifier.schema.ts";
import { proseSchema } from "./prose.schema.ts";

/** The order of a lesson, shared by all its editions: sections, paragraphs, sentence names. */
export const outlineSchema = z
  .array(
    z.strictObject({
      id: identifierSchema,
      paragraphs: z.array(z.array(identifierSchema).min(1).readonly()).min(1).readonly(),
    }),
  )
  .min(1)
  .readonly();

/** The words of one edition, by the lesson's sentence names. */
export const editionSchema = z.strictObject({
  lang: languageSchema,
  name: textSchema.meta({ description: "The edition's name in its own language: Plain English." }),
  title: textSchema,
  standfirst: textSchema,
  asOf: textSchema.meta({ description: "The line that gives the date of the article's information." }),
  headings: z.record(identifierSchema, textSchema),
  sentences: z.record(identifierSchema, proseSchema),
});
