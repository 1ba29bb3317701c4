import type { GlossaryEntry } from "./glossary.ts";
import type { Language } from "./language.ts";
import type { Lesson } from "./lesson.ts";
import type { LessonMap } from "./place.ts";
import type { Question } from "./question.ts";
import type { Translation } from "./translation.ts";

/** Each part of a record, joined with what another record has under the same name. */
const joined = <Part, Words>(
  parts: Readonly<Record<string, Part>>,
  words: Readonly<Record<string, Words>>,
  join: (part: Part, words: Words) => Part,
): Readonly<Record<string, Part>> =>
  Object.fromEntries(
    Object.entries(parts).map(([id, part]) => {
      const own = Object.hasOwn(words, id) ? words[id] : undefined;
      return [id, own === undefined ? part : join(part, own)];
    }),
  );

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
        script && script.lang !== language ? script : { text: entry.expansion ?? entry.title, lang: "en" },
      ...(pronunciation ? { pronunciation: { respelling: pronunciation } } : {}),
    };
  };

const mapIn = (map: LessonMap, { neighbours, waters }: Translation): LessonMap => ({
  ...map,
  ...(neighbours ? { neighbours } : {}),
  ...(map.waters ? { waters: joined(map.waters, waters ?? {}, (water, name) => ({ ...water, name })) } : {}),
});

/** A part of a question: what it says, and what it tells values of its own. */
type Part = object & { readonly given?: Readonly<Record<string, object>> | undefined };
type PartWords = object & { readonly given?: Readonly<Record<string, string>> | undefined };

const questionIn = (
  question: Question,
  { options = {}, proofs = {}, rows = {}, items = {}, otherwise, ...words }: Translation["questions"][string],
): Question => {
  const parts = (all: Readonly<Record<string, object>>, own: Readonly<Record<string, PartWords>>) =>
    joined<Part, PartWords>(
      all as Readonly<Record<string, Part>>,
      own,
      ({ given, ...part }, { given: said = {}, ...words }) => ({
        ...part,
        ...words,
        ...(given
          ? { given: joined<object, string>(given, said, (reason, feedback) => ({ ...reason, feedback })) }
          : {}),
      }),
    );
  // The words fit the kind: a rule holds every translation against its question, part by part.
  return {
    ...question,
    ...words,
    ...("options" in question ? { options: parts(question.options, options) } : {}),
    ...("proofs" in question ? { proofs: parts(question.proofs, proofs) } : {}),
    ...("rows" in question ? { rows: parts(question.rows, rows) } : {}),
    ...("items" in question ? { items: parts(question.items, items) } : {}),
    ...("otherwise" in question ? { otherwise: { ...question.otherwise, ...otherwise } } : {}),
    ...("accepted" in question
      ? { accepted: [...new Set([...(words.accepted ?? []), ...question.accepted])] }
      : {}),
  } as Question;
};

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
 * A lesson with everything but its editions in another language: the same names, the same structure, other words. What
 * works on a lesson works on it in any language.
 */
export const inLanguage = (lesson: Lesson, language: Language): Lesson => {
  if (language === "en") return acceptingTranslations(lesson);
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
    claims: joined(lesson.claims, words.claims, (claim, { contestNote, known, ...own }) => ({
      ...claim,
      ...own,
      ...("contest" in claim && contestNote ? { contest: { ...claim.contest, note: contestNote } } : {}),
      ...(claim.known && known ? { known: { ...claim.known, text: known } } : {}),
    })),
    timeline: joined(lesson.timeline, words.timeline, (event, own) => ({ ...event, ...own })),
    places: joined(lesson.places, words.places, (place, own) => ({ ...place, ...own })),
    ...(lesson.map ? { map: mapIn(lesson.map, words) } : {}),
    questions: joined(lesson.questions, words.questions, questionIn),
  };
};

/** The language of one of a lesson's editions, and the lesson in it. */
export const inEdition = (lesson: Lesson, edition: keyof Lesson["editions"]): Lesson =>
  inLanguage(lesson, lesson.editions[edition].lang);
