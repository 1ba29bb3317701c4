import type { GlossaryEntry } from "./glossary.ts";
import { type Language, originalLanguage } from "./language.ts";
import type { Lesson } from "./lesson.ts";
import { claimIn, joined, questionIn } from "./overlay.ts";
import type { LessonMap } from "./place.ts";
import { inPlainWords } from "./plain-words.ts";
import type { Translation } from "./translation.ts";

/** Names are written in the reader's own letters, so the other script is the one that the lesson was defined in. */
const entryIn =
  (language: Language) =>
  (entry: GlossaryEntry, words: Translation["glossary"][string]): GlossaryEntry => {
    const { pronunciation: _said, expansion: _full, aliases: _also, script, ...rest } = entry;
    const { pronunciation, ...written } = words;
    return {
      ...rest,
      ...written,
      script:
        script && script.lang !== language
          ? script
          : { text: entry.expansion ?? entry.title, lang: originalLanguage },
      ...(pronunciation ? { pronunciation: { respelling: pronunciation } } : {}),
    };
  };

const mapIn = (map: LessonMap, { neighbours, waters }: Translation): LessonMap => ({
  ...map,
  ...(neighbours ? { neighbours } : {}),
  ...(map.waters ? { waters: joined(map.waters, waters ?? {}, (water, name) => ({ ...water, name })) } : {}),
});

/** What is right in one language stays right when the answer is looked at in another: the lesson's own comes first. */
const acceptingTranslations = (lesson: Lesson): Lesson => ({
  ...lesson,
  questions: Object.fromEntries(
    Object.entries(lesson.questions).map(([id, question]) => {
      if (!("accepted" in question)) return [id, question];
      const others = Object.values(lesson.translations).flatMap(
        ({ questions }) => (Object.hasOwn(questions, id) ? questions[id]?.accepted : undefined) ?? [],
      );
      return [id, { ...question, accepted: [...new Set([...question.accepted, ...others])] }];
    }),
  ),
});

/**
 * Returns a lesson with everything but its editions in another language: the same names, the same structure,
 * other words. What works on a lesson works on it in any language.
 */
export const inLanguage = (lesson: Lesson, language: Language): Lesson => {
  if (language === originalLanguage) return acceptingTranslations(lesson);
  const words = lesson.translations[language];
  return {
    ...lesson,
    teaches: words.teaches,
    summary: words.summary,
    history: lesson.history.map((entry) => ({
      ...entry,
      changes: words.history[entry.version] ?? entry.changes,
    })),
    glossary: joined(lesson.glossary, words.glossary, entryIn(language)),
    speakers: joined(lesson.speakers, words.speakers, (speaker, own) => ({ ...speaker, ...own })),
    channels: joined(lesson.channels, words.channels, (channel, own) => ({ ...channel, ...own })),
    claims: joined(lesson.claims, words.claims, claimIn),
    timeline: joined(lesson.timeline, words.timeline, (event, own) => ({ ...event, ...own })),
    places: joined(lesson.places, words.places, (place, own) => ({ ...place, ...own })),
    ...(lesson.map ? { map: mapIn(lesson.map, words) } : {}),
    questions: joined(lesson.questions, words.questions, questionIn),
  };
};

/**
 * Returns a lesson as the readers of one of its editions see it: everything around the article in the edition's language,
 * and for the plain edition in plain words where the lesson has them.
 */
export const inEdition = (lesson: Lesson, edition: keyof Lesson["editions"]): Lesson => {
  const own = inLanguage(lesson, lesson.editions[edition].lang);
  return edition === "plain" ? inPlainWords(own) : own;
};
