import { z } from "zod";
import { identifierSchema, textSchema } from "./identifier.schema.ts";

const latitudeSchema = z.number().min(-90).max(90).meta({ description: "Degrees north (WGS 84)." });
const longitudeSchema = z.number().min(-180).max(180).meta({ description: "Degrees east (WGS 84)." });

/** A place that a map of the lesson shows. */
export const placeSchema = z.strictObject({
  name: textSchema,
  kind: z
    .enum(["capital", "town", "site"])
    .meta({ description: "How it is drawn: a capital, a city or town, or one site such as an airport." }),
  latitude: latitudeSchema,
  longitude: longitudeSchema,
  note: textSchema.meta({ description: "What the lesson says about it, in a sentence." }),
  term: identifierSchema.optional().meta({ description: "The glossary entry about it." }),
  sentences: z.array(identifierSchema).readonly().optional(),
});

/** What the map of a lesson shows besides its places. */
export const mapSchema = z.strictObject({
  country: z
    .string()
    .regex(/^\d{3}$/, "an ISO 3166-1 numeric code such as `760`")
    .meta({ description: "The country that the lesson is about, ISO 3166-1 numeric." }),
  neighbours: z
    .record(z.string().regex(/^\d{3}$/, "an ISO 3166-1 numeric code such as `760`"), textSchema)
    .meta({
      description:
        "Names of the countries that are labelled, by ISO 3166-1 numeric code: neighbours, and the country itself.",
    }),
  waters: z
    .record(
      identifierSchema,
      z.strictObject({
        name: textSchema,
        latitude: latitudeSchema,
        longitude: longitudeSchema,
      }),
    )
    .optional()
    .meta({
      description: "Seas and lakes that are labelled, each by a point in the middle of what is to be seen.",
    }),
});
