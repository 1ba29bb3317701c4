import { inLanguage, type Lesson, proseText, type Question } from "@sidelight/content";
import {
  choosesOne,
  fieldOf,
  isScored,
  isTyped,
  optionsOf,
  rightChoices,
  rowsOf,
  valuesOf,
} from "@sidelight/content/questions";

/** A question in SurveyJS's own format, as far as a quiz needs it. */
export interface SurveyQuestion {
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly [property: string]: unknown;
}

/** A quiz in SurveyJS's own format. */
export interface PeerSurvey {
  readonly locale: string;
  readonly title: string;
  readonly questionsOnPageMode: "questionPerPage";
  readonly elements: readonly SurveyQuestion[];
  /** What a learner reads after a check, by the name of the question. */
  readonly explanations: Readonly<Record<string, string>>;
}

/** Finds the words for a name that a question uses: its own, a speaker's, or a sentence's. */
const wordsFor = (lesson: Lesson, edition: keyof Lesson["editions"], question: Question) => {
  const own: Readonly<Record<string, string>> = "values" in question ? question.values : {};
  return (name: string): string =>
    own[name] ??
    lesson.speakers[name]?.name ??
    (proseText(lesson.editions[edition].sentences[name] ?? []) || name);
};

const textOf = (part: unknown): string | undefined =>
  typeof part === "object" && part !== null && "text" in part && typeof part.text === "string"
    ? part.text
    : undefined;

/** Rows that each get a value: positions become a ranking, everything else a matrix. */
const rowed = (question: Question, words: (name: string) => string) => {
  const rows = rowsOf(question);
  const parts = { ...("items" in question && question.items), ...("rows" in question && question.rows) };
  const named = Object.keys(rows).map((row) => ({
    value: row,
    text: textOf((parts as Record<string, unknown>)[row]) ?? words(row),
  }));
  if ("items" in question)
    return { type: "ranking", choices: named, correctAnswer: named.map(({ value }) => value) };
  const columns = valuesOf(question).map((value) => ({ value, text: words(value) }));
  return { type: "matrix", rows: named, columns, correctAnswer: rows };
};

const surveyQuestions = (
  name: string,
  question: Question,
  words: (name: string) => string,
): readonly SurveyQuestion[] => {
  const base = { name, title: "statement" in question ? question.statement : question.stem };
  if (isTyped(question))
    return isScored(question)
      ? [{ ...base, type: "text", correctAnswer: rightChoices(question)[0] }]
      : [{ ...base, type: "comment" }];
  if (Object.keys(rowsOf(question)).length > 0) return [{ ...base, ...rowed(question, words) }];
  const options = Object.entries(optionsOf(question)).map(([choice, option]) => ({ choice, option }));
  const fields = [...new Set(options.map(({ choice }) => fieldOf(choice).field))];
  return fields.map((field) => {
    const value = (choice: string) => fieldOf(choice).value;
    const right = rightChoices(question).filter((choice) => fieldOf(choice).field === field);
    return {
      ...base,
      name: field === undefined ? name : `${name}-${field}`,
      type: field !== undefined || choosesOne(question) ? "radiogroup" : "checkbox",
      choices: options
        .filter(({ choice }) => fieldOf(choice).field === field)
        .map(({ choice, option }) => ({
          value: value(choice),
          text: textOf(option) ?? words(value(choice)),
        })),
      correctAnswer: field !== undefined || choosesOne(question) ? value(right[0] ?? "") : right.map(value),
    };
  });
};

/** Returns a lesson's quiz for SurveyJS: the same questions and options, one on a page. */
export const peerSurvey = (lesson: Lesson, edition: keyof Lesson["editions"]): PeerSurvey => {
  const { lang, title } = lesson.editions[edition];
  const own = inLanguage(lesson, lang);
  const all = Object.entries(own.questions).map(([name, question]) => ({
    question,
    shown: surveyQuestions(name, question, wordsFor(own, edition, question)),
  }));
  return {
    locale: lang,
    title,
    questionsOnPageMode: "questionPerPage",
    elements: all.flatMap(({ shown }) => shown),
    explanations: Object.fromEntries(
      all.flatMap(({ question, shown }) =>
        shown.map(({ name }) => [name, "explanation" in question ? question.explanation : ""] as const),
      ),
    ),
  };
};
