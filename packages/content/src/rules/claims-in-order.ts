import { isBefore, isDisputed } from "../model/claim.ts";
import { inEdition } from "../model/in-language.ts";
import type { EditionId, Lesson } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Problem, Rule } from "./problem.ts";

const rule = "claims-in-order";

/** A claim that came first, and the one that it contests. */
interface OrderedPair {
  readonly earlier: string;
  readonly later: string;
}

/** Returns the pairs of claims that contest each other and whose times show which came first. */
const orderedPairs = ({ claims }: Lesson): readonly OrderedPair[] =>
  Object.entries(claims).flatMap(([earlier, claim]) =>
    (isDisputed(claim) ? claim.contest.by : []).flatMap((later) => {
      const other = ownValue(claims, later);
      return other && isBefore(claim, other) ? [{ earlier, later }] : [];
    }),
  );

/** Words that make an earlier statement reply to a later one. */
const answering: Readonly<Record<string, RegExp>> = {
  en: /\b(?:answer(?:s|ed|ing)? (?:the|that|this|these|it|them)\b|repl(?:y|ies|ied|ying)\b|respond(?:s|ed|ing)?\b|in response\b|contradict(?:s|ed|ing)? (?:the|that|this|these|it|them)\b|hit back\b)/iu,
  ar: /(?<!\p{L})(?:[وف]?(?:رد[\u064B\u0651]*ا|رد\u0651ت?|ردت|[تي]رد\u0651?)|رد) على|(?<!\p{L})[وف]?(?:أجابت? عن|جواب[\u064B]ا)/u,
};

/** Words that say something was said earlier. */
const before: Readonly<Record<string, RegExp>> = {
  en: /\b(?:earlier|before|already)\b/iu,
  ar: /(?<!\p{L})[وفلب]*(?:سابق|سابقًا|قبل|قبله|قبلها|سبق|سبقت|سبقته)(?!\p{L})/u,
};

const sentencesInOrder = ({ outline }: Lesson) => outline.flatMap(({ paragraphs }) => paragraphs.flat());

/** Finds an earlier claim that comes second in the article without saying that it came first. */
const untimed = (lesson: Lesson, edition: EditionId, { earlier, later }: OrderedPair): readonly Problem[] => {
  const order = sentencesInOrder(lesson);
  const { lang, sentences } = lesson.editions[edition];
  const placeOf = (claim: string) =>
    Math.min(...(ownValue(lesson.claims, claim)?.sentences ?? []).map((id) => order.indexOf(id)));
  if (placeOf(earlier) < placeOf(later)) return [];
  const sentence = order[placeOf(earlier)] ?? "";
  const text = proseText(ownValue(sentences, sentence) ?? []);
  return text === "" || before[lang]?.test(text) !== false
    ? []
    : [
        {
          rule,
          path: `editions.${edition}.sentences.${sentence}`,
          found: `\`${earlier}\`, placed after \`${later}\` as if it came later`,
          expected: "a word that says it was said before",
          fix: "Say that it was said earlier: the times of the two claims give the order.",
        },
      ];
};

const textsIn = (path: string, value: unknown): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(`${path}.${key}`, part));
};

/**
 * Lists the texts about both claims or the earlier one: its sentences, its own note, questions, days of the
 * timeline.
 */
const textsAbout = (lesson: Lesson, edition: EditionId, { earlier, later }: OrderedPair) => {
  const view = inEdition(lesson, edition);
  const claim = view.claims[earlier];
  const tellsBoth = (sentences: readonly string[] = []) =>
    [claim, view.claims[later]].every((it) => it?.sentences.some((id) => sentences.includes(id)));
  return [
    ...(claim?.sentences ?? []).map((id): readonly [string, string] => [
      `editions.${edition}.sentences.${id}`,
      proseText(ownValue(lesson.editions[edition].sentences, id) ?? []),
    ]),
    ...textsIn(`claims.${earlier}`, claim),
    ...Object.entries(view.questions).flatMap(([id, question]) =>
      question.claims?.includes(earlier) && question.claims.includes(later)
        ? textsIn(`questions.${id}`, question)
        : [],
    ),
    ...Object.entries(view.timeline).flatMap(([id, { sentences, text }]) =>
      tellsBoth(sentences) ? [[`timeline.${id}.text`, text] as const] : [],
    ),
  ];
};

/** Finds words that make an earlier claim answer a later one. */
const answers = (lesson: Lesson, edition: EditionId, pair: OrderedPair): readonly Problem[] =>
  textsAbout(lesson, edition, pair).flatMap(([path, text]) => {
    const found = answering[lesson.editions[edition].lang]?.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          {
            rule,
            path: path.startsWith("editions.") ? path : `${path} (${edition})`,
            found: `“${found}”`,
            expected: `\`${pair.earlier}\` said before \`${pair.later}\`, and not an answer to it`,
            fix: "Put the two claims in the order they were made. A claim can't answer a later one.",
          },
        ];
  });

/**
 * Checks that an earlier claim never answers a later one. If it comes second in the text, its sentence says
 * that it came first, and no text about both calls it an answer.
 */
export const claimsInOrder: Rule = (lesson) => {
  const pairs = orderedPairs(lesson);
  const problems = editionIdsOf(lesson).flatMap((edition) =>
    pairs.flatMap((pair) => [...untimed(lesson, edition, pair), ...answers(lesson, edition, pair)]),
  );
  const seen = new Set<string>();
  // Report a text that two editions share only once.
  return problems.filter(({ path, found }) => {
    const key = `${path.replace(/ \(.*\)$/, "")} ${found}`;
    return !seen.has(key) && seen.add(key);
  });
};
