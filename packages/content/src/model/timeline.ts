import type { z } from "zod";
import type { Article, NamedArticle, SentenceId } from "./article.ts";
import type { Named } from "./named.ts";
import type { timelineEventSchema } from "./timeline.schema.ts";

/** One dated entry of a lesson's timeline. */
export type TimelineEvent = z.infer<typeof timelineEventSchema>;

/** Defines a lesson's timeline, in order. A sentence or source that does not exist is a compile error. */
export const defineTimeline = <const A extends Article, const Src extends string, const Id extends string>(
  _context: { readonly article: NamedArticle<A>; readonly sources: Named<Src> },
  timeline: Readonly<
    Record<
      Id,
      Omit<TimelineEvent, "sentences" | "sources"> & {
        readonly sentences?: readonly SentenceId<NoInfer<A>>[];
        readonly sources: readonly [NoInfer<Src>, ...NoInfer<Src>[]];
      }
    >
  >,
): Readonly<Record<Id, TimelineEvent>> => timeline;
