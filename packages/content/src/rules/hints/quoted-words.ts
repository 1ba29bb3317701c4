import type { Lesson } from "../../model/lesson.ts";
import { proseText } from "../../model/prose.ts";
import { questionParts } from "../../questions/parts.ts";
import { mentions } from "../mentions.ts";
import { ownValue } from "../own-value.ts";
import { quotationsIn } from "../quotations-attributed.ts";
import type { GuidanceText } from "./guidance-texts.ts";

/** Sends the reader to look for words in the whole article. */
const looksForWords = /\blook for the words?\b|ابحث عن (?:عبارة|كلمة|الكلمة|الفعل)/iu;

/** What the question itself shows, which may hold the words that its feedback takes up. */
const shownBy = (question: object): readonly string[] => {
  const {
    statement,
    passage,
    values = {},
  } = question as {
    readonly statement?: string;
    readonly passage?: string;
    readonly values?: Readonly<Record<string, string>>;
  };
  const parts = questionParts.flatMap((kind) =>
    Object.values<{ readonly text?: string }>(kind in question ? question[kind as never] : {}),
  );
  return [statement, passage, ...Object.values(values), ...parts.map(({ text }) => text)].flatMap(
    (text) => text ?? [],
  );
};

/**
 * Returns the words that a text quotes and that its reader cannot find: neither in the sentences that it speaks of, which
 * are its evidence and those of the question's claims, nor in the question, a heading or a title of the glossary.
 *
 * @param lesson in the language of the edition.
 */
export const quotedNowhere = (lesson: Lesson, guidance: GuidanceText): readonly string[] => {
  const { question, edition, evidence, text } = guidance;
  const { headings, sentences } = lesson.editions[edition];
  const names =
    guidance.isHint && looksForWords.test(text)
      ? Object.keys(sentences)
      : [
          ...evidence,
          ...(question.claims ?? []).flatMap((claim) => ownValue(lesson.claims, claim)?.sentences ?? []),
        ];
  const places = [
    ...names.flatMap((name) => proseText(ownValue(sentences, name) ?? [])),
    ...shownBy(question),
    ...Object.values(headings),
    ...Object.values(lesson.glossary).map(({ title }) => title),
  ];
  return quotationsIn(text).filter((words) => !places.some((place) => mentions(place, [words])));
};
