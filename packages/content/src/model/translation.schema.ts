import { z } from "zod";
import { type QuestionPart, questionParts } from "../questions/parts.ts";
import { identifierSchema, textSchema } from "./identifier.schema.ts";

const textsSchema = z.array(textSchema).min(1).readonly();
/** Options, proofs, rows or items of a question, by name, with their text and feedback. */
const partsSchema = z.record(
  z.string(),
  z.strictObject({
    text: textSchema.optional(),
    feedback: textSchema.optional(),
    given: z
      .record(z.string(), textSchema)
      .optional()
      .meta({ description: "By value: the feedback of rows with special feedback on a value." }),
  }),
);

/** Words for every part that a kind of question can have. */
const partsShape = Object.fromEntries(questionParts.map((part) => [part, partsSchema.optional()])) as Record<
  QuestionPart,
  z.ZodOptional<typeof partsSchema>
>;

const mentionsSchema = textsSchema.optional();

/** The words of a glossary entry. */
export const entryWordsSchema = z.strictObject({
  title: textSchema,
  expansion: textSchema.optional(),
  definition: textsSchema,
  knownLater: textsSchema.optional(),
  pronunciation: textSchema
    .optional()
    .meta({ description: "The title as pronounced, in the letters of the language: vowelled Arabic." }),
  aliases: z.array(textSchema).readonly().optional(),
});

/** The words of a speaker. */
export const speakerWordsSchema = z.strictObject({
  name: textSchema,
  role: textSchema,
  mentions: textsSchema,
});

/** The words of a claim. */
export const claimWordsSchema = z.strictObject({
  said: textSchema,
  when: textSchema.optional(),
  quotations: z.array(textSchema).readonly().optional().meta({
    description:
      "The same quotations in this language. An empty list if it paraphrases them without quotation marks.",
  }),
  contestNote: textSchema.optional(),
  known: textsSchema.optional(),
});

/** The words of a day of the timeline. */
export const eventWordsSchema = z.strictObject({
  label: textSchema,
  text: textSchema,
  knownLater: textSchema.optional(),
});

/** The words of a place on the map. */
export const placeWordsSchema = z.strictObject({ name: textSchema, note: textSchema });

/** The words of a question, whatever its kind. */
export const questionWordsSchema = z.strictObject({
  stem: textSchema,
  statement: textSchema.optional(),
  hints: z.array(textSchema).readonly().optional(),
  explanation: textSchema,
  passage: textSchema.optional(),
  ...partsShape,
  accepted: textsSchema
    .optional()
    .meta({ description: "What counts as right in this language; the first is shown." }),
  otherwise: z.strictObject({ feedback: textSchema }).optional(),
  model: textSchema.optional(),
  criteria: z.record(z.string(), textSchema).optional(),
  values: z.record(z.string(), textSchema).optional(),
  outcomes: z
    .strictObject({ both: textSchema, claim: textSchema, proof: textSchema, neither: textSchema })
    .optional(),
});

/** The words of a lesson in another language: everything but the article, which is an edition of its own. */
export const translationSchema = z.strictObject({
  teaches: textSchema,
  summary: textSchema,
  history: z.record(z.string(), textSchema).meta({ description: "By version: what changed." }),
  glossary: z.record(identifierSchema, entryWordsSchema),
  speakers: z.record(identifierSchema, speakerWordsSchema),
  channels: z.record(identifierSchema, z.strictObject({ name: textSchema, mentions: mentionsSchema })),
  claims: z.record(identifierSchema, claimWordsSchema),
  timeline: z.record(identifierSchema, eventWordsSchema),
  places: z.record(identifierSchema, placeWordsSchema),
  neighbours: z.record(z.string(), textSchema).optional(),
  waters: z.record(identifierSchema, textSchema).optional(),
  questions: z.record(identifierSchema, questionWordsSchema),
});
