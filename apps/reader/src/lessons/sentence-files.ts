import { type EditionId, editionIds, proseText } from "@sidelight/content";
import { lessons } from "@sidelight/content/lessons";
import { directionOf, type Language } from "@sidelight/i18n";
import { lessonNamed } from "@sidelight/ui/pages";

/** The sentences of an edition. */
export interface LessonSentences {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  /** The text of each sentence, by its name. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** The lesson and the file name of each file of sentences. */
export const sentenceFiles: readonly { readonly lesson: string; readonly file: string }[] = lessons.flatMap(
  ({ slug }) => editionIds.map((edition) => ({ lesson: slug, file: `${edition}.json` })),
);

/** Returns what a file of sentences holds. */
export const lessonSentences = ({ lesson, file }: (typeof sentenceFiles)[number]): LessonSentences => {
  const { lang, sentences } = lessonNamed(lesson).editions[file.replace(/\.json$/, "") as EditionId];
  return {
    lang,
    dir: directionOf(lang),
    sentences: Object.fromEntries(Object.entries(sentences).map(([id, prose]) => [id, proseText(prose)])),
  };
};
