import type { z } from "zod";
import type { sourceSchema } from "./source.schema.ts";

/** The source of a fact. */
export type Source = z.infer<typeof sourceSchema>;

/** Defines a lesson's sources, so that the compiler checks every citation. */
export const defineSources = <const Id extends string>(
  sources: Readonly<Record<Id, Source>>,
): Readonly<Record<Id, Source>> => sources;
