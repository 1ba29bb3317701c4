import type { Claim } from "../model/claim.ts";
import { inEdition } from "../model/in-language.ts";
import type { Lesson } from "../model/lesson.ts";
import type { Question } from "../model/question.ts";

/** A note or question that a reader of the plain edition may open. */
export interface PlainNote {
  /** A path into the lesson, such as `glossary.sednaya`. */
  readonly path: string;
  /** Whole sentences, as shown. Labels such as one-word options are left out, because the formula measures sentences. */
  readonly sentences: readonly string[];
}

/** Parts of a question that are names or settings, and texts that only a machine compares. */
const unread = new Set([
  "kind",
  "process",
  "claims",
  "evidence",
  "misreading",
  "answer",
  "speakers",
  "accepted",
]);

const isSentence = (text: string): boolean => /[.?!][”’)]*$/u.test(text);

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return isSentence(value) ? [value.replace(/[{}]/g, "")] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (unread.has(key) ? [] : textsIn(part)));
};

const claimTexts = (claim: Claim): readonly string[] => [
  claim.said,
  ...("contest" in claim && claim.contest.note ? [claim.contest.note] : []),
  ...(claim.known?.text ?? []),
];

const notesOf = <Part>(
  part: string,
  parts: Readonly<Record<string, Part>>,
  texts: (it: Part) => readonly string[],
): readonly PlainNote[] =>
  Object.entries(parts).map(([id, it]) => ({
    path: `${part}.${id}`,
    sentences: texts(it).filter(isSentence),
  }));

/** Returns every note and question that readers of the plain edition see, part by part. */
export const plainPath = (
  lesson: Lesson,
): Readonly<Record<"glossary" | "claims" | "timeline" | "places" | "questions", readonly PlainNote[]>> => {
  const { glossary, claims, timeline, places, questions } = inEdition(lesson, "plain");
  return {
    glossary: notesOf("glossary", glossary, ({ definition, knownLater = [] }) => [
      ...definition,
      ...knownLater,
    ]),
    claims: notesOf("claims", claims, claimTexts),
    timeline: notesOf("timeline", timeline, ({ text, knownLater }) => [
      text,
      ...(knownLater ? [knownLater] : []),
    ]),
    places: notesOf("places", places, ({ note }) => [note]),
    questions: notesOf<Question>("questions", questions, textsIn),
  };
};
