import { z } from "zod";
import { channelSchema, claimSchema, speakerSchema } from "./claim.schema.ts";
import { editionSchema, outlineSchema } from "./edition.schema.ts";
import { glossaryEntrySchema } from "./glossary.schema.ts";
import { identifierSchema, isoDateSchema, languageSchema, textSchema } from "./identifier.schema.ts";
import { mapSchema, placeSchema } from "./place.schema.ts";
import { plainWordsSchema } from "./plain-words.schema.ts";
import { questionSchema } from "./question.schema.ts";
import { sourceSchema } from "./source.schema.ts";
import { timelineEventSchema } from "./timeline.schema.ts";
import { translationSchema } from "./translation.schema.ts";

const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as `1.0.0`");

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, "iu") !== undefined;
  } catch {
    return false;
  }
};

const patternSchema = textSchema.refine(isPattern, "a regular expression");

const gradeSchema = z.int().min(0).max(16);

/** The grades of one edition. 16 stands for every grade above, too. */
const gradesSchema = z.strictObject({
  fleschKincaid: gradeSchema.optional().meta({ description: "The score, rounded to a whole grade." }),
  daleChall: z
    .tuple([gradeSchema, gradeSchema])
    .readonly()
    .optional()
    .meta({ description: "The first and the last grade in the formula’s table." }),
});

/** Everything in one lesson. The rules check references between its parts, not this schema. */
export const lessonSchema = z
  .strictObject({
    $schema: z.string().optional(),
    slug: identifierSchema.meta({ description: "The lesson's place in every address: /lessons/<slug>/." }),
    version: versionSchema,
    history: z
      .array(z.strictObject({ version: versionSchema, date: isoDateSchema, changes: textSchema }))
      .min(1)
      .readonly()
      .meta({ description: "The changes of each version, newest first." }),
    asOf: isoDateSchema.meta({ description: "The date of the article's information." }),
    published: isoDateSchema,
    licence: textSchema.meta({ description: "SPDX identifier of the text's licence." }),
    genre: z.enum(["report", "explainer"]).meta({
      description: "Whether the article reports events, or explains something with claims as examples.",
    }),
    grades: z
      .partialRecord(z.enum(["standard", "plain", "ar"]), gradesSchema)
      .optional()
      .meta({
        description:
          "By edition: the US school grades that readers and teachers are told, each as its formula’s own scale gives it. A rule checks them.",
      }),
    teaches: textSchema.meta({ description: "What a learner practises, in a few words." }),
    summary: textSchema.meta({ description: "One sentence for lists and search results." }),
    names: z
      .record(identifierSchema, z.partialRecord(languageSchema, z.array(textSchema).min(1).readonly()))
      .meta({
        description:
          "Names in the text without a glossary entry, in each language's forms. They are left out of the reading level and must be the same in every edition.",
      }),
    outcome: z.partialRecord(languageSchema, z.array(patternSchema).min(1).readonly()).optional().meta({
      description:
        "Words that give away how the lesson’s events ended, as regular expressions (flags `iu`). Only texts marked as known later may contain them.",
    }),
    outline: outlineSchema,
    editions: z.strictObject({ standard: editionSchema, plain: editionSchema, ar: editionSchema }),
    glossary: z.record(identifierSchema, glossaryEntrySchema),
    speakers: z.record(identifierSchema, speakerSchema),
    channels: z.record(identifierSchema, channelSchema),
    claims: z.record(identifierSchema, claimSchema),
    timeline: z.record(identifierSchema, timelineEventSchema),
    map: mapSchema.optional(),
    places: z.record(identifierSchema, placeSchema),
    sources: z.record(identifierSchema, sourceSchema),
    questions: z.record(identifierSchema, questionSchema),
    earlierHashes: z.record(identifierSchema, z.array(textSchema).min(1).readonly()).optional().meta({
      description:
        "By question: its hashes in earlier wordings. A saved answer with one of them still counts.",
    }),
    plainWords: plainWordsSchema.optional().meta({
      description:
        "Plain words for the notes and questions of the plain edition, where the standard words are hard.",
    }),
    translations: z
      .strictObject({ ar: translationSchema })
      .meta({ description: "By language: the words of everything that is not the article." }),
  })
  .readonly();
