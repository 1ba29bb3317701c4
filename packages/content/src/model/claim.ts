import type { z } from "zod";
import type { Article, Evidence, NamedArticle, SentenceId } from "./article.ts";
import type {
  channelSchema,
  claimSchema,
  claimTimeSchema,
  disputedStandingSchema,
  knownNowSchema,
  speakerSchema,
} from "./claim.schema.ts";
import type { Named } from "./named.ts";

/** A claim, and its standing when it was reported. */
export type Claim = z.infer<typeof claimSchema>;
/** When a claim was made, as far as it is known. */
export type ClaimTime = z.infer<typeof claimTimeSchema>;
/** The standing of a claim when it was reported. */
export type Standing = Claim["standing"];
/** The standing of a disputed claim. */
export type DisputedStanding = z.infer<typeof disputedStandingSchema>;
/** A speaker. */
export type Speaker = z.infer<typeof speakerSchema>;
/** The way a statement reached the public. */
export type Channel = z.infer<typeof channelSchema>;
/** What became known later. */
export type KnownNow = z.infer<typeof knownNowSchema>;

/** A disputed claim. */
export type DisputedClaim = Extract<Claim, { readonly standing: DisputedStanding }>;

/** Returns whether something contradicts a claim: another report, a denial or another figure. */
export const isDisputed = (claim: Claim): claim is DisputedClaim => "contest" in claim;

const dayParts: readonly ClaimTime["part"][] = ["early", "daytime", "late"];

/** Returns whether one claim was certainly made before another. On the same day, both parts of the day have to be known. */
export const isBefore = ({ time }: Claim, { time: other }: Claim): boolean => {
  if (time === undefined || other === undefined) return false;
  if (time.date !== other.date) return time.date < other.date;
  return time.part !== undefined && other.part !== undefined
    ? dayParts.indexOf(time.part) < dayParts.indexOf(other.part)
    : false;
};

/** `Omit` would merge the members of a union; this takes the keys from each. */
type OmitEach<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** A speaker or channel whose glossary entry must exist. */
type WithTerm<Base, Term extends string> = Omit<Base, "term"> & { readonly term?: Term };

/** Defines the speakers of a lesson. */
export const defineSpeakers = <const Term extends string, const Id extends string>(
  _glossary: Named<Term>,
  speakers: Readonly<Record<Id, WithTerm<Speaker, NoInfer<Term>>>>,
): Readonly<Record<Id, Speaker>> => speakers;

/** Defines the channels through which a lesson's statements reached the public. */
export const defineChannels = <const Term extends string, const Id extends string>(
  _glossary: Named<Term>,
  channels: Readonly<Record<Id, WithTerm<Channel, NoInfer<Term>>>>,
): Readonly<Record<Id, Channel>> => channels;

/** What claims refer to. */
export interface ClaimContext<A extends Article, S extends string, C extends string, Src extends string> {
  readonly article: NamedArticle<A>;
  readonly speakers: Named<S>;
  readonly channels: Named<C>;
  readonly sources: Named<Src>;
}

type CheckedKnown<Src extends string> = Omit<KnownNow, "sources"> & {
  readonly sources: readonly [Src, ...Src[]];
};

/** A claim whose references must exist. */
type CheckedClaim<Id extends string, Sentence extends string, S, C, Src extends string> = OmitEach<
  Claim,
  "speaker" | "channel" | "sentences" | "contest" | "known" | "standing"
> & {
  readonly speaker: S;
  readonly channel: C;
  readonly sentences: Evidence<Sentence>;
} & (
    | {
        readonly standing: DisputedStanding;
        readonly contest: { readonly by: readonly Id[]; readonly note?: string };
        readonly known: CheckedKnown<Src>;
      }
    | {
        readonly standing: Exclude<Standing, DisputedStanding>;
        readonly known?: CheckedKnown<Src>;
      }
  );

/** Defines a lesson's claims. A speaker, channel, sentence, source or claim that does not exist is a compile error. */
export const defineClaims = <
  const A extends Article,
  const S extends string,
  const C extends string,
  const Src extends string,
  const Id extends string,
>(
  _context: ClaimContext<A, S, C, Src>,
  claims: Readonly<
    Record<Id, CheckedClaim<NoInfer<Id>, SentenceId<NoInfer<A>>, NoInfer<S>, NoInfer<C>, NoInfer<Src>>>
  >,
): Readonly<Record<Id, Claim>> => claims as Readonly<Record<Id, Claim>>;
