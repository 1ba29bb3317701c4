import { z } from "zod";
import { channelSchema, claimSchema, speakerSchema } from "./claim.schema.ts";
import { editionSchema, outlineSchema } from "./edition.schema.ts";
import { glossaryEntrySchema } from "./glossary.schema.ts";
import { identifierSchema, isoDateSchema, textSchema } from "./identifier.schema.ts";
import { questionSchema } from "./question.schema.ts";
import { sourceSchema } from "./source.schema.ts";
import { timelineEventSchema } from "./timeline.schema.ts";

/** Everything one lesson holds. References between its parts are held by the rules, not by this schema. */
export const lessonSchema = z
  .strictObject({
    $schema: z.string().optional(),
    slug: identifierSchema.meta({ description: "The lesson's place in every address: /lessons/<slug>/." }),
    version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as `1.0.0`"),
    asOf: isoDateSchema.meta({ description: "The day from which the article speaks." }),
    published: isoDateSchema,
    licence: textSchema.meta({ description: "SPDX identifier of the text's licence." }),
    summary: textSchema.meta({ description: "One sentence for lists and search results." }),
    names: z.array(textSchema).readonly().meta({
      description: "Names in the text without a glossary entry, left out when reading level is measured.",
    }),
    outline: outlineSchema,
    editions: z.strictObject({ standard: editionSchema, plain: editionSchema }),
    glossary: z.record(identifierSchema, glossaryEntrySchema),
    speakers: z.record(identifierSchema, speakerSchema),
    channels: z.record(identifierSchema, channelSchema),
    claims: z.record(identifierSchema, claimSchema),
    timeline: z.array(timelineEventSchema).readonly(),
    sources: z.record(identifierSchema, sourceSchema),
    questions: z.record(identifierSchema, questionSchema),
  })
  .readonly();
