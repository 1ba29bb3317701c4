import type { z } from "zod";
import type { Article } from "./article.ts";
import type { Edition, Outline } from "./edition.ts";
import type { lessonSchema } from "./lesson.schema.ts";

/** A whole lesson with its identifiers widened to strings: what apps and formats work on. */
export type Lesson = Omit<z.infer<typeof lessonSchema>, "$schema">;
/** The names of a lesson's editions. */
export type EditionId = keyof Lesson["editions"];

/** The editions in the order in which they are offered. */
export const editionIds = ["standard", "plain", "ar"] as const satisfies readonly EditionId[];

/** The language of each edition, as BCP 47 tags. A plain edition is its language in simplified form. */
export const editionTags: Readonly<Record<EditionId, string>> = {
  standard: "en",
  plain: "en-simple",
  ar: "ar",
};

const outlineOf = (article: Article): Outline =>
  article.sections.map(({ id, paragraphs }) => ({ id, paragraphs: paragraphs.map((it) => Object.keys(it)) }));

const editionOf = ({ sections, ...words }: Article): Edition => ({
  ...words,
  headings: Object.fromEntries(sections.map(({ id, heading }) => [id, heading])),
  sentences: Object.assign({}, ...sections.flatMap(({ paragraphs }) => paragraphs)),
});

/** Puts a lesson together from its checked parts and widens it. */
export const defineLesson = ({
  standard,
  plain,
  arabic,
  ...parts
}: Omit<Lesson, "outline" | "editions"> & {
  readonly standard: Article;
  readonly plain: Edition;
  readonly arabic: Edition;
}): Lesson => ({
  ...parts,
  outline: outlineOf(standard),
  editions: { standard: editionOf(standard), plain, ar: arabic },
});
