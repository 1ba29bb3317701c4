import type { Edition } from "./edition.ts";
import type { Exactly, Named } from "./named.ts";
import type { Prose } from "./prose.ts";

/**
 * The standard edition as authors write it. Its sections set the lesson's order, and its keys name the
 * sentences that everything else refers to.
 */
export interface Article<Term extends string = string> extends Omit<Edition, "headings" | "sentences"> {
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    /** Each paragraph names its sentences, in order. */
    readonly paragraphs: readonly Readonly<Record<string, Prose<Term>>>[];
  }[];
}

/** `keyof` alone would intersect the paragraphs; the conditional type unites them. */
type KeysOf<Paragraph> = Paragraph extends unknown ? keyof Paragraph & string : never;

/** The names of an article's sentences. */
export type SentenceId<A extends Article> = KeysOf<A["sections"][number]["paragraphs"][number]>;

/** The names of an article's sections. */
export type SectionId<A extends Article> = A["sections"][number]["id"];

/** At least one sentence of an article. Names widened to `string` are not accepted, because they prove nothing. */
export type Evidence<Id extends string> = Exactly<Id, readonly [Id, ...Id[]]>;

/** An article whose sentences can be referred to: one that was widened to `Article` has lost their names. */
export type NamedArticle<A extends Article> = A & Exactly<SentenceId<A>, unknown>;

/** Defines the standard edition. A mark for a term that the glossary does not have is a compile error. */
export const defineArticle = <const Term extends string, const A extends Article<NoInfer<Term>>>(
  _glossary: Named<Term>,
  article: A,
): A => article;

/** Defines a further edition on the same names: a missing heading or sentence is a compile error. */
export const defineEdition = <const Term extends string, const A extends Article>(
  _glossary: Named<Term>,
  _article: NamedArticle<A>,
  edition: Omit<Edition, "headings" | "sentences"> & {
    readonly headings: Readonly<Record<SectionId<NoInfer<A>>, string>>;
    readonly sentences: Readonly<Record<SentenceId<NoInfer<A>>, Prose<NoInfer<Term>>>>;
  },
): Edition => edition;
