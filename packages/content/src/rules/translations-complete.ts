import type { Lesson } from "../model/lesson.ts";
import type { Translation } from "../model/translation.ts";
import { questionParts, questionWordParts } from "../questions/parts.ts";
import { ownValue } from "./own-value.ts";
import { type Problem, type Rule, suggestion } from "./problem.ts";

const rule = "translations-complete";

const missing = (path: string, what: string): Problem => ({
  rule,
  path,
  found: "nothing",
  expected: what,
  fix: "Translate it, so that readers in this language get everything.",
});

const surplus = (path: string, known: readonly string[]): Problem => ({
  rule,
  path,
  found: "words for something that isn't in the lesson",
  expected: "the words of a part of the lesson",
  fix: known.length > 0 ? suggestion(path.split(".").at(-1) ?? "", known) : "Remove them.",
});

/** Reports names that only one side has. */
const sameNames = (path: string, lesson: object, words: object): readonly Problem[] => [
  ...Object.keys(lesson)
    .filter((id) => !Object.hasOwn(words, id))
    .map((id) => missing(`${path}.${id}`, "its words in this language")),
  ...Object.keys(words)
    .filter((id) => !Object.hasOwn(lesson, id))
    .map((id) => surplus(`${path}.${id}`, Object.keys(lesson))),
];

/** Reports a text or a list of texts that only one side has, or that differs in number. */
const sameTexts = (
  path: string,
  lesson: string | readonly string[] | undefined,
  words: string | readonly string[] | undefined,
): readonly Problem[] => {
  const count = (texts: typeof words) =>
    texts === undefined ? 0 : typeof texts === "string" ? 1 : texts.length;
  if (count(lesson) === count(words)) return [];
  return [
    {
      rule,
      path,
      found: `${count(words)}`,
      expected: `${count(lesson)}, as many as the lesson has`,
      fix: "Add what is missing or remove what is extra.",
    },
  ];
};

/** What a question lists by name. */
const listed = [...questionParts, ...questionWordParts] as const;

type Said =
  | string
  | {
      readonly text?: string | undefined;
      readonly feedback?: string | undefined;
      /** By value: words, or a whole reason, as the lesson itself has it. */
      readonly given?: Readonly<Record<string, string | { readonly feedback: string }>> | undefined;
    };

const partOf = (question: object, part: (typeof listed)[number]): Readonly<Record<string, Said>> =>
  ownValue(question as Readonly<Record<string, Readonly<Record<string, Said>>>>, part) ?? {};

const textIn = (question: object, name: string): string | undefined =>
  ownValue(question as Readonly<Record<string, string>>, name);

/** Returns the texts of options, proofs or rows, one by one; values are texts themselves. */
const samePart = (
  path: string,
  asked: Readonly<Record<string, Said>>,
  said: Readonly<Record<string, Said>>,
): readonly Problem[] => [
  ...Object.entries(asked).flatMap(([name, part]) => {
    const words = ownValue(said, name);
    if (typeof part === "string")
      return sameTexts(`${path}.${name}`, part, typeof words === "string" ? words : undefined);
    const own = typeof words === "object" ? words : {};
    return [
      ...sameTexts(`${path}.${name}.text`, part.text, own.text),
      ...sameTexts(`${path}.${name}.feedback`, part.feedback, own.feedback),
      ...sameNames(`${path}.${name}.given`, part.given ?? {}, own.given ?? {}),
    ];
  }),
  ...Object.keys(said)
    .filter((name) => !Object.hasOwn(asked, name))
    .map((name) => surplus(`${path}.${name}`, Object.keys(asked))),
];

const parts = ["glossary", "speakers", "channels", "claims", "timeline", "places", "questions"] as const;

const inParts = (lesson: Lesson, words: Translation, path: string): readonly Problem[] => [
  ...Object.entries(lesson.glossary).flatMap(([id, { definition, knownLater }]) => {
    const own = ownValue(words.glossary, id);
    return [
      ...sameTexts(`${path}.glossary.${id}.definition`, definition, own?.definition),
      ...sameTexts(`${path}.glossary.${id}.knownLater`, knownLater, own?.knownLater),
    ];
  }),
  ...Object.entries(lesson.timeline).flatMap(([id, { knownLater }]) =>
    sameTexts(`${path}.timeline.${id}.knownLater`, knownLater, ownValue(words.timeline, id)?.knownLater),
  ),
  ...Object.entries(lesson.channels).flatMap(([id, { mentions }]) =>
    sameTexts(`${path}.channels.${id}.mentions`, mentions?.[0], ownValue(words.channels, id)?.mentions?.[0]),
  ),
  ...Object.entries(lesson.claims).flatMap(([id, claim]) => {
    const own = ownValue(words.claims, id);
    return [
      ...sameTexts(`${path}.claims.${id}.when`, claim.when, own?.when),
      // An empty list means that this language paraphrases, because the original words are not known.
      ...(own?.quotations?.length === 0
        ? []
        : sameTexts(`${path}.claims.${id}.quotations`, claim.quotations, own?.quotations)),
      ...sameTexts(`${path}.claims.${id}.known`, claim.known?.text, own?.known),
      ...sameTexts(
        `${path}.claims.${id}.contestNote`,
        "contest" in claim ? claim.contest.note : undefined,
        own?.contestNote,
      ),
    ];
  }),
  ...Object.entries(lesson.questions).flatMap(([id, question]) => {
    const own = ownValue(words.questions, id);
    if (own === undefined) return [];
    const at = `${path}.questions.${id}`;
    return [
      ...sameTexts(`${at}.statement`, textIn(question, "statement"), own.statement),
      ...sameTexts(`${at}.passage`, textIn(question, "passage"), own.passage),
      ...sameTexts(`${at}.model`, textIn(question, "model"), own.model),
      ...sameTexts(
        `${at}.otherwise.feedback`,
        "otherwise" in question ? question.otherwise.feedback : undefined,
        own.otherwise?.feedback,
      ),
      // Each language has its own accepted spellings.
      ...("accepted" in question === (own.accepted !== undefined)
        ? []
        : sameTexts(`${at}.accepted`, "accepted" in question ? question.accepted : undefined, own.accepted)),
      ...sameTexts(`${at}.hints`, question.hints, own.hints),
      ...listed.flatMap((part) => samePart(`${at}.${part}`, partOf(question, part), partOf(own, part))),
    ];
  }),
];

/** Checks that a translation has the words of every part of the lesson, text by text, and no others. */
export const translationsComplete: Rule = (lesson) =>
  Object.entries(lesson.translations).flatMap(([language, words]) => {
    const path = `translations.${language}`;
    const versions = Object.fromEntries(lesson.history.map(({ version }) => [version, true]));
    return [
      ...parts.flatMap((part) => sameNames(`${path}.${part}`, lesson[part], words[part])),
      ...sameNames(`${path}.history`, versions, words.history),
      ...sameNames(`${path}.neighbours`, lesson.map?.neighbours ?? {}, words.neighbours ?? {}),
      ...sameNames(`${path}.waters`, lesson.map?.waters ?? {}, words.waters ?? {}),
      ...inParts(lesson, words, path).filter(
        ({ path: at }) =>
          !parts.some((part) => at.startsWith(`${path}.${part}.`) && isAbsent(words, at, part)),
      ),
    ];
  });

/**
 * Returns whether all words of a named part are missing, so that it is reported once and not for each of its
 * texts.
 */
const isAbsent = (words: Translation, path: string, part: (typeof parts)[number]): boolean => {
  const id = path.split(".")[3] ?? "";
  return part !== "questions" && !Object.hasOwn(words[part], id);
};
