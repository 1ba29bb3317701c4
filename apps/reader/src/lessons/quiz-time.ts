import { type Lesson, type Process, proseText, type Question } from "@sidelight/content";
import { kindOf, rowsOf, valuesOf } from "@sidelight/content/questions";
import { type Language, settingsOf } from "@sidelight/i18n";

/**
 * The seconds for thinking and for looking back at the text, by the reading process that a question needs. They are an
 * estimate: with the words to read, most questions come to about a minute, which is what teachers allow for one.
 */
const thinking: Readonly<Record<Process, number>> = { locate: 15, understand: 25, evaluate: 35 };

/** The seconds for writing: a word or two, or an answer in one's own words. */
const writing = { scored: 15, unscored: 120 } as const;

/** The estimate is given in steps of so many minutes. */
const step = 5;

/** Returns what a learner reads in a question: all that can be chosen, and the explanation after it. */
const wordsOf = (question: Question, sentence: (id: string) => string): string => {
  const kind = kindOf(question);
  const chosen = [...kind.optionList(question).names, ...valuesOf(question)].map((value) => {
    const words = kind.words(question, value, undefined);
    if ("text" in words) return words.text;
    return "sentence" in words ? sentence(words.sentence) : "";
  });
  const rows = Object.keys(rowsOf(question)).map((row) => kind.rowText(question, row));
  return [question.stem, question.explanation, ...chosen, ...rows].join(" ");
};

const secondsFor = (question: Question, words: number, language: Language): number => {
  const { isScored, longestText } = kindOf(question);
  const reading = (words / settingsOf(language).wordsPerMinute) * 60;
  const typing = longestText === undefined ? 0 : writing[isScored ? "scored" : "unscored"];
  return reading + thinking[question.process] + typing;
};

/**
 * Returns how long a quiz takes, in minutes: the time to read its questions at the pace that reading times are given for, to
 * think about each, and to write. Rounded to five minutes, because it is an estimate.
 *
 * @param lesson In the edition's own words.
 */
export const quizMinutes = (lesson: Lesson, edition: Lesson["editions"]["standard"]): number => {
  const words = new Intl.Segmenter(edition.lang, { granularity: "word" });
  const sentence = (id: string) => proseText(edition.sentences[id] ?? []);
  const seconds = Object.values(lesson.questions).reduce((sum, question) => {
    const count = [...words.segment(wordsOf(question, sentence))].filter(
      ({ isWordLike }) => isWordLike,
    ).length;
    return sum + secondsFor(question, count, edition.lang);
  }, 0);
  return Math.max(step, Math.round(seconds / 60 / step) * step);
};
