import { z } from "zod";
import { identifierSchema, isoDateSchema, languageTagSchema, textSchema } from "./identifier.schema.ts";

/** What an entry names. Names are left out when a text's reading level is measured (WCAG 3.1.5). */
export const termKindSchema = z.enum(["person", "place", "group", "organisation", "document", "word"]);

/** The pronunciation of an entry (WCAG 3.1.6). */
export const pronunciationSchema = z.strictObject({
  respelling: textSchema.meta({
    description: "Plain letters, the stressed syllable in capitals: sayd-NAH-yah.",
  }),
  ipa: textSchema.optional().meta({ description: "International Phonetic Alphabet, without brackets." }),
  lang: languageTagSchema.optional().meta({ description: "The language whose sounds the IPA gives." }),
  derived: z
    .boolean()
    .optional()
    .meta({ description: "True if no source gives it and it is based on the spelling." }),
});

/** One entry: a word or name in the sense it has in this lesson (WCAG 3.1.3, 3.1.4). */
export const glossaryEntrySchema = z.strictObject({
  kind: termKindSchema,
  title: textSchema,
  expansion: textSchema.optional().meta({ description: "The abbreviation of the title, written out." }),
  definition: z
    .array(textSchema)
    .min(1)
    .readonly()
    .meta({ description: "One sentence to a few, as paragraphs." }),
  knownLater: z.array(textSchema).min(1).readonly().optional().meta({
    description: "Paragraphs after the definition, on what became known after the lesson’s events.",
  }),
  script: z
    .strictObject({ text: textSchema, lang: languageTagSchema })
    .optional()
    .meta({ description: "The name as its own language writes it." }),
  pronunciation: pronunciationSchema.optional(),
  aliases: z
    .array(textSchema)
    .readonly()
    .optional()
    .meta({ description: "Other spellings and names in use." }),
  seeAlso: z.array(identifierSchema).readonly().optional(),
  sources: z.array(identifierSchema).min(1).readonly(),
  asOf: isoDateSchema.meta({ description: "The day up to which the definition was checked." }),
});
