import { z } from "zod";
import { isoDateSchema, textSchema } from "./identifier.schema.ts";

/** The source of a fact: publisher, title and date, with an address only if it is the publisher's own. */
export const sourceSchema = z.strictObject({
  publisher: textSchema,
  title: textSchema,
  isKnownLater: z
    .literal(true)
    .optional()
    .meta({ description: "True if its title gives away what became known after the lesson’s events." }),
  date: isoDateSchema.optional().meta({ description: "The day it was published, where known." }),
  url: z
    .url({ protocol: /^https$/, error: "an address that begins with `https://`" })
    .optional()
    .meta({ description: "The publisher's own address; never a mirror, repost or relay." }),
});
