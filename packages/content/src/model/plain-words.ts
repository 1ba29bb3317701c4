import type { z } from "zod";
import type { Lesson } from "./lesson.ts";
import { claimIn, joined, laid, questionIn } from "./overlay.ts";
import type { plainWordsSchema } from "./plain-words.schema.ts";

/** Plain words for the notes and questions of a lesson, where the standard ones are hard. */
export type PlainWords = z.infer<typeof plainWordsSchema>;

/** The parts of a lesson that may have plain words. */
type Part = Exclude<keyof PlainWords, "summary">;

/** Defines plain words for some of a lesson's parts. A name that the lesson does not have is a compile error. */
export const definePlainWords = <
  const Parts extends Readonly<Record<Part, Readonly<Record<string, unknown>>>>,
>(
  _lesson: Parts,
  words: Pick<PlainWords, "summary"> & {
    readonly [Key in Part]?: {
      readonly [Id in keyof Parts[Key]]?: NonNullable<PlainWords[Key]>[string];
    };
  },
): PlainWords => words as PlainWords;

/** Returns an English lesson with plain words instead of the hard ones. */
export const inPlainWords = (lesson: Lesson): Lesson => {
  const { summary, glossary, speakers, claims, timeline, places, questions } = lesson.plainWords ?? {};
  return {
    ...lesson,
    ...(summary === undefined ? {} : { summary }),
    glossary: joined(lesson.glossary, glossary ?? {}, laid),
    speakers: joined(lesson.speakers, speakers ?? {}, laid),
    claims: joined(lesson.claims, claims ?? {}, claimIn),
    timeline: joined(lesson.timeline, timeline ?? {}, laid),
    places: joined(lesson.places, places ?? {}, laid),
    questions: joined(lesson.questions, questions ?? {}, questionIn),
  };
};
