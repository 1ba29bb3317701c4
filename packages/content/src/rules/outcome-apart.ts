import { type Language, languages, originalLanguage } from "../model/language.ts";
import type { Lesson } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";
import { pathText } from "../parse/json-path.ts";
import type { Rule } from "./problem.ts";

/** A text of a lesson and where it is. */
interface PlacedText {
  readonly path: readonly string[];
  readonly language: Language;
  readonly text: string;
}

/** Parts about what became known later, and parts that nobody reads. */
const apart = new Set(["known", "knownLater", "outcome", "url", "$schema"]);

/** Returns whether a text is a name, such as that of a sentence. */
const isName = (text: string) => /^[a-z0-9-]+$/.test(text);

const isMarked = (value: unknown) =>
  (value as { readonly isKnownLater?: boolean } | null)?.isKnownLater === true;

/** Returns whether a part of a lesson is marked as known later: itself, or the day whose words it has. */
const isUnderMark = (lesson: Lesson, path: readonly string[], value: unknown): boolean => {
  // `translations.ar.timeline.<id>`, `plainWords.timeline.<id>`
  const [part, kind, id = ""] = path[0] === "translations" ? [path[0], ...path.slice(2)] : path;
  const isOverlay = (part === "translations" || part === "plainWords") && kind === "timeline";
  return (
    isMarked(value) || (isOverlay && Object.hasOwn(lesson.timeline, id) && isMarked(lesson.timeline[id]))
  );
};

const languageAt = ([part, name]: readonly string[], lesson: Lesson): Language => {
  if (part === "editions") return lesson.editions[name as keyof Lesson["editions"]].lang;
  const translated = part === "translations" && languages.find((language) => language === name);
  return translated || originalLanguage;
};

/** Returns every text of a lesson that is read whether or not what became known later is shown. */
const textsIn = (lesson: Lesson, path: readonly string[], value: unknown): readonly PlacedText[] => {
  if (isUnderMark(lesson, path, value)) return [];
  if (typeof value === "string")
    return isName(value) ? [] : [{ path, language: languageAt(path, lesson), text: value }];
  if (typeof value !== "object" || value === null) return [];
  // A sentence is read as one text, whatever runs it is made of.
  if (path.length === 4 && path[0] === "editions" && path[2] === "sentences")
    return [
      { path, language: languageAt(path, lesson), text: proseText(value as Parameters<typeof proseText>[0]) },
    ];
  return Object.entries(value)
    .filter(([key]) => !apart.has(key))
    .flatMap(([key, part]) => textsIn(lesson, [...path, key], part));
};

/** Checks that only texts marked as known later say how the events ended, so that a reader can hide them. */
export const outcomeApart: Rule = (lesson) => {
  const telling = new Map(
    languages.map((language) => [
      language,
      (lesson.outcome?.[language] ?? []).map((pattern) => new RegExp(pattern, "iu")),
    ]),
  );
  if ([...telling.values()].every((patterns) => patterns.length === 0)) return [];
  return textsIn(lesson, [], lesson).flatMap(({ path, language, text }) => {
    const found = telling
      .get(language)
      ?.map((pattern) => pattern.exec(text)?.[0])
      .find((it) => it !== undefined);
    return found === undefined
      ? []
      : [
          {
            rule: "outcome-apart",
            path: pathText(path),
            found,
            expected: "nothing that became known later",
            fix: "Move it to `knownLater` (of a claim, `known`), or mark the entry or source with `isKnownLater`.",
          },
        ];
  });
};
