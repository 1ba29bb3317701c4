import { inEdition } from "../../model/in-language.ts";
import type { EditionId, Lesson } from "../../model/lesson.ts";
import { editionIdsOf } from "../edition-texts.ts";
import { formatProblem, type Problem, type Rule } from "../problem.ts";
import { type GuidanceText, guidanceTexts } from "./guidance-texts.ts";
import { type Layout, layoutOf } from "./layout.ts";
import { placePhrases, placeWords } from "./place-phrases.ts";
import { quotedNowhere } from "./quoted-words.ts";

const rule = "hints-hold";

/** An edition, with the layout that its texts are checked against. */
interface Reading {
  readonly lesson: Lesson;
  readonly layout: Layout;
}

/** Replaces quotations by as many signs, because quoted words do not mention a place. */
const withoutQuotations = (text: string) => text.replace(/“[^”]*”|«[^»]*»/gu, (it) => "_".repeat(it.length));

const inEditionNamed = (edition: EditionId) => `in the ${edition} edition`;

const wrongQuotations = ({ lesson }: Reading, guidance: GuidanceText): readonly Problem[] =>
  quotedNowhere(lesson, guidance).map((words) => ({
    rule,
    path: guidance.path,
    found: `“${words}”, which isn't where the text sends its reader ${inEditionNamed(guidance.edition)}`,
    expected: "words of its evidence, of its question, of a heading or of a glossary title",
    fix: "Quote words that are there in every edition, or remove the quotation marks.",
  }));

const wrongPlaces = ({ lesson, layout }: Reading, guidance: GuidanceText): readonly Problem[] => {
  const { lang } = lesson.editions[guidance.edition];
  const evidence = guidance.evidence.filter((name) => layout.names.includes(name));
  // Another rule reports evidence that the article does not have.
  if (evidence.length === 0) return [];
  const understood: (readonly [start: number, end: number])[] = [];
  const isUnderstood = (at: number, length: number) =>
    understood.some(([start, end]) => at < end && start < at + length);
  const problems: Problem[] = [];
  for (const { language, pattern, holds } of placePhrases) {
    if (language !== lang) continue;
    for (const match of guidance.text.matchAll(pattern)) {
      const [phrase, ...caught] = match;
      if (isUnderstood(match.index, phrase.length)) continue;
      understood.push([match.index, match.index + phrase.length]);
      if (holds({ lesson, layout, guidance, evidence, caught })) continue;
      problems.push({
        rule,
        path: guidance.path,
        found: `“${phrase}”, which isn't true of ${evidence.map((name) => `\`${name}\``).join(", ")} ${inEditionNamed(guidance.edition)}`,
        expected: "a place that is correct in every edition the text appears with",
        fix: "Describe the place differently. A plain edition may have several sentences under one name.",
      });
    }
  }
  const unknown = [...withoutQuotations(guidance.text).matchAll(placeWords[lang])].filter(
    (match) => !isUnderstood(match.index, match[0].length),
  );
  return [
    ...problems,
    ...unknown.map(([words]) => ({
      rule,
      path: guidance.path,
      found: `“${words}”, a mention of a place that no check understands`,
      expected: "a phrase that has a check, such as “the last paragraph”",
      fix: "Say it in a way that can be checked, or add the phrase to english-places.ts or arabic-places.ts.",
    })),
  ];
};

/**
 * Checks that hints, explanations, feedback and outcomes are true in each edition they are shown with: the
 * words that they quote are there, and so are the places that they name.
 */
export const hintsHold: Rule = (lesson) => {
  const readings = new Map(
    editionIdsOf(lesson).map((edition) => [
      edition,
      { lesson: inEdition(lesson, edition), layout: layoutOf(lesson, edition) },
    ]),
  );
  const problems = guidanceTexts(lesson).flatMap((guidance) => {
    const reading = readings.get(guidance.edition);
    return reading ? [...wrongQuotations(reading, guidance), ...wrongPlaces(reading, guidance)] : [];
  });
  // Two editions may share a text. If neither has a check for it, report it once.
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
};
