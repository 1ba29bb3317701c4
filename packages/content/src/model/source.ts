import type { z } from "zod";
import type { sourceSchema } from "./source.schema.ts";

/** Where a fact comes from. */
export type Source = z.infer<typeof sourceSchema>;

/** Defines a lesson's sources, so that whatever cites one is checked by the compiler. */
export const defineSources = <const Id extends string>(
  sources: Readonly<Record<Id, Source>>,
): Readonly<Record<Id, Source>> => sources;
