/** Words of a sentence that open the glossary entry `term`. */
export interface TermSpan<Term extends string = string> {
  readonly term: Term;
  /** The words in the sentence. */
  readonly as: string;
}

/** Words of a sentence that say who makes the claim `claim`: its speaker, or the word for saying. */
export interface ClaimSpan {
  readonly claim: string;
  /** The words in the sentence. */
  readonly as: string;
}

/** Words in another language than the edition's (WCAG 3.1.2 Language of Parts). */
export interface LanguageSpan {
  /** BCP 47. */
  readonly lang: string;
  readonly as: string;
}

/** One run of a sentence. */
export type Span<Term extends string = string> = string | TermSpan<Term> | ClaimSpan | LanguageSpan;

/** A sentence as runs in reading order; joined, they are its text. */
export type Prose<Term extends string = string> = readonly Span<Term>[];

/** Returns whether a run opens a glossary entry. */
export const isTermSpan = (span: Span): span is TermSpan => typeof span === "object" && "term" in span;

/** Returns whether a run says who makes a claim. */
export const isClaimSpan = (span: Span): span is ClaimSpan => typeof span === "object" && "claim" in span;

/**
 * Returns the words of a sentence with nothing marked: `proseText(["The ", { term: "un", as: "UN" }])` is
 * `"The UN"`.
 */
export const proseText = (prose: Prose): string =>
  prose.map((span) => (typeof span === "string" ? span : span.as)).join("");

/** Returns the glossary entries that a sentence opens, in order, each as often as it occurs. */
export const termsIn = (prose: Prose): readonly string[] => prose.filter(isTermSpan).map((span) => span.term);
