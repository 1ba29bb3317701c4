import type { z } from "zod";
import type {
  bareOptionSchema,
  misreadingSchema,
  processSchema,
  textOptionSchema,
} from "../questions/question-base.schema.ts";
import type { Article, Evidence, NamedArticle, SentenceId } from "./article.ts";
import type { Named } from "./named.ts";
import type { questionSchema } from "./question.schema.ts";

/** A question of any kind, with its identifiers widened to strings. */
export type Question = z.infer<typeof questionSchema>;
/** The kinds of question: the value of `data-kind` on a question's form part. */
export type QuestionKind = Question["kind"];
/** What reading does to answer it. */
export type Process = z.infer<typeof processSchema>;
/** How a wrong option misreads the text. */
export type Misreading = z.infer<typeof misreadingSchema>;

/** An option whose words are its own. */
export type TextOption = z.infer<typeof textOptionSchema>;
/** An option whose words come from elsewhere. */
export type BareOption = z.infer<typeof bareOptionSchema>;

/** Replaces every `evidence` by sentences that must exist. */
type Proven<Part, Sentence extends string> = Part extends { readonly evidence: unknown }
  ? Omit<Part, "evidence"> & { readonly evidence: Evidence<Sentence> }
  : Part;

/** Options: keyed by sentence for evidence questions, by any name for the others. */
type ProvenOptions<Q extends Question, Sentence extends string> = Q["kind"] extends "evidence"
  ? { readonly [Id in Sentence]?: Proven<Q["options"][keyof Q["options"]], Sentence> }
  : { readonly [Id in keyof Q["options"]]: Proven<Q["options"][Id], Sentence> };

/** A question whose references must exist. */
type CheckedQuestion<
  Sentence extends string,
  ClaimId extends string,
  Q extends Question = Question,
> = Q extends Question
  ? Omit<Q, "options" | "evidence" | "claims"> & {
      readonly evidence: Evidence<Sentence>;
      readonly claims?: readonly ClaimId[];
      readonly options: ProvenOptions<Q, Sentence>;
    }
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
