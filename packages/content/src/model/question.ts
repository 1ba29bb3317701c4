import type { z } from "zod";
import type { misreadingSchema, processSchema } from "../kinds/question-base.schema.ts";
import type { Article, Evidence, NamedArticle, SentenceId } from "./article.ts";
import type { Named } from "./named.ts";
import type { questionSchema } from "./question.schema.ts";

/** A question of any kind, with its identifiers widened to strings. */
export type Question = z.infer<typeof questionSchema>;
/** The kinds of question: the value of `data-kind` on a question's form part. */
export type QuestionKind = Question["kind"];
/** The reading process that it needs. */
export type Process = z.infer<typeof processSchema>;
/** How a wrong option misreads the text. */
export type Misreading = z.infer<typeof misreadingSchema>;

/** Replaces every `evidence` by sentences that must exist. */
type Proven<Part, Sentence extends string> = Part extends { readonly evidence: unknown }
  ? Omit<Part, "evidence" | "given"> & { readonly evidence: Evidence<Sentence> } & (Part extends {
        readonly given?: infer Given;
      }
        ? { readonly given?: ProvenParts<NonNullable<Given>, Sentence> }
        : unknown)
  : Part;

/** Parts of a question by name, each proven by sentences that must exist. */
type ProvenParts<Parts, Sentence extends string> = {
  readonly [Id in keyof Parts]: Proven<Parts[Id], Sentence>;
};

/** The same, named by sentences that must exist. */
type BySentence<Parts, Sentence extends string> = {
  readonly [Id in Sentence]?: Proven<Parts[keyof Parts], Sentence>;
};

/** A question whose references must exist. */
type CheckedQuestion<
  Sentence extends string,
  ClaimId extends string,
  Q extends Question = Question,
> = Q extends Question
  ? Omit<Q, "options" | "proofs" | "rows" | "items" | "otherwise" | "evidence" | "claims"> & {
      readonly evidence: Evidence<Sentence>;
      readonly claims?: readonly ClaimId[];
    } & (Q extends { readonly kind: "evidence"; readonly options: infer Options }
        ? { readonly options: BySentence<Options, Sentence> }
        : Q extends { readonly options: infer Options }
          ? { readonly options: ProvenParts<Options, Sentence> }
          : unknown) &
      (Q extends { readonly proofs: infer Proofs }
        ? { readonly proofs: BySentence<Proofs, Sentence> }
        : unknown) &
      (Q extends { readonly rows: infer Rows } ? { readonly rows: ProvenParts<Rows, Sentence> } : unknown) &
      (Q extends { readonly items: infer Items }
        ? { readonly items: ProvenParts<Items, Sentence> }
        : unknown) &
      (Q extends { readonly otherwise: infer Otherwise }
        ? { readonly otherwise: Proven<Otherwise, Sentence> }
        : unknown)
  : never;

/** Defines a lesson's questions. Evidence that is no sentence of the article is a compile error. */
export const defineQuestions = <
  const A extends Article,
  const ClaimId extends string,
  const Id extends string,
>(
  _context: { readonly article: NamedArticle<A>; readonly claims: Named<ClaimId> },
  questions: Readonly<Record<Id, CheckedQuestion<SentenceId<NoInfer<A>>, NoInfer<ClaimId>>>>,
): Readonly<Record<Id, Question>> => questions as Readonly<Record<Id, Question>>;
