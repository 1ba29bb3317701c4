import { z } from "zod";
import { identifierSchema, languageTagSchema } from "./identifier.schema.ts";

/** Words of the text that open a glossary entry. */
export const termSpanSchema = z
  .strictObject({
    term: identifierSchema.meta({ description: "The glossary entry that these words open." }),
    as: z.string().min(1).meta({ description: "The words in the sentence." }),
  })
  .readonly();

/** Words of the text that say who makes a claim. */
export const claimSpanSchema = z
  .strictObject({
    claim: identifierSchema.meta({ description: "The claim whose speaker these words name." }),
    as: z.string().min(1).meta({ description: "The words in the sentence." }),
  })
  .readonly();

/** Words in another language than the edition's (WCAG 3.1.2). */
export const languageSpanSchema = z
  .strictObject({
    lang: languageTagSchema,
    as: z.string().min(1),
  })
  .readonly();

/** One run of a sentence: plain words, words with a glossary entry, words that attribute a claim, or words in another language. */
export const spanSchema = z.union([z.string().min(1), termSpanSchema, claimSpanSchema, languageSpanSchema]);

/** A sentence as runs, in reading order. Joined, they are the sentence's text. */
export const proseSchema = z.array(spanSchema).min(1).readonly();
