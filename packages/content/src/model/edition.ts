import type { z } from "zod";
import type { editionSchema, outlineSchema } from "./edition.schema.ts";

/** The words of one edition, by the lesson's sentence names. */
export type Edition = z.infer<typeof editionSchema>;
/** The order of a lesson, shared by all its editions. */
export type Outline = z.infer<typeof outlineSchema>;
