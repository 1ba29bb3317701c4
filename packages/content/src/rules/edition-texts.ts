import type { EditionId, Lesson } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";

/** A text that readers of an edition see, and where it is. */
export interface EditionText {
  readonly edition: EditionId;
  /** A path into the lesson, such as `editions.plain.headings.prison`. */
  readonly path: string;
  /** BCP 47, of the edition. */
  readonly lang: string;
  readonly text: string;
}

/** Returns the editions that a lesson has. */
export const editionIdsOf = ({ editions }: Pick<Lesson, "editions">): readonly EditionId[] =>
  Object.keys(editions) as EditionId[];

/** Lists every text of every edition: the texts above the article, the headings and the sentences. */
export const editionTexts = (lesson: Pick<Lesson, "editions">): readonly EditionText[] =>
  editionIdsOf(lesson).flatMap((id) => {
    const { lang, title, standfirst, asOf, headings, sentences } = lesson.editions[id];
    const path = `editions.${id}`;
    const above = Object.entries({ title, standfirst, asOf });
    return [
      ...above.map(([name, text]) => ({ edition: id, path: `${path}.${name}`, lang, text })),
      ...Object.entries(headings).map(([name, text]) => ({
        edition: id,
        path: `${path}.headings.${name}`,
        lang,
        text,
      })),
      ...Object.entries(sentences).map(([name, prose]) => ({
        edition: id,
        path: `${path}.sentences.${name}`,
        lang,
        text: proseText(prose),
      })),
    ];
  });
