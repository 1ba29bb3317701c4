import type { z } from "zod";
import type { Named } from "./named.ts";
import type { translationSchema } from "./translation.schema.ts";

/** The words of a lesson in another language. */
export type Translation = z.infer<typeof translationSchema>;

/** The parts of a lesson that a translation follows, with their names. */
interface Translated<
  Term extends string,
  SpeakerId extends string,
  ChannelId extends string,
  ClaimId extends string,
  EventId extends string,
  PlaceId extends string,
  QuestionId extends string,
> {
  readonly glossary: Named<Term>;
  readonly speakers: Named<SpeakerId>;
  readonly channels: Named<ChannelId>;
  readonly claims: Named<ClaimId>;
  readonly timeline: Named<EventId>;
  readonly places: Named<PlaceId>;
  readonly questions: Named<QuestionId>;
}

/** The words for each name of a part. */
type MessagesFor<Part extends keyof Translation, Id extends string> = Readonly<
  Record<Id, NonNullable<Translation[Part]> extends Record<string, infer Words> ? Words : never>
>;

/**
 * Defines the words of a lesson in another language. An entry, speaker, claim, event, place or question that is left
 * without words is a compile error; so is a name that the lesson does not have.
 */
export const defineTranslation = <
  const Term extends string,
  const SpeakerId extends string,
  const ChannelId extends string,
  const ClaimId extends string,
  const EventId extends string,
  const PlaceId extends string,
  const QuestionId extends string,
>(
  _lesson: Translated<Term, SpeakerId, ChannelId, ClaimId, EventId, PlaceId, QuestionId>,
  words: Pick<Translation, "teaches" | "summary" | "history" | "neighbours" | "waters"> & {
    readonly glossary: MessagesFor<"glossary", NoInfer<Term>>;
    readonly speakers: MessagesFor<"speakers", NoInfer<SpeakerId>>;
    readonly channels: MessagesFor<"channels", NoInfer<ChannelId>>;
    readonly claims: MessagesFor<"claims", NoInfer<ClaimId>>;
    readonly timeline: MessagesFor<"timeline", NoInfer<EventId>>;
    readonly places: MessagesFor<"places", NoInfer<PlaceId>>;
    readonly questions: MessagesFor<"questions", NoInfer<QuestionId>>;
  },
): Translation => words;
