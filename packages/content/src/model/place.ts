import type { z } from "zod";
import type { Article, NamedArticle, SentenceId } from "./article.ts";
import type { Named } from "./named.ts";
import type { mapSchema, placeSchema } from "./place.schema.ts";

/** A place that a map of the lesson shows. */
export type Place = z.infer<typeof placeSchema>;
/** What the map of a lesson shows besides its places. */
export type LessonMap = z.infer<typeof mapSchema>;

/** Defines a lesson's places. A sentence or glossary entry that does not exist is a compile error. */
export const definePlaces = <const A extends Article, const Term extends string, const Id extends string>(
  _context: { readonly article: NamedArticle<A>; readonly glossary: Named<Term> },
  places: Readonly<
    Record<
      Id,
      Omit<Place, "sentences" | "term"> & {
        readonly term?: NoInfer<Term>;
        readonly sentences?: readonly SentenceId<NoInfer<A>>[];
      }
    >
  >,
): Readonly<Record<Id, Place>> => places;
