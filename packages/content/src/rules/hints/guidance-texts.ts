import { inEdition } from "../../model/in-language.ts";
import { originalLanguage } from "../../model/language.ts";
import type { EditionId, Lesson } from "../../model/lesson.ts";
import type { Question } from "../../model/question.ts";
import { pathText } from "../../parse/json-path.ts";
import { type QuestionPart, questionParts } from "../../questions/parts.ts";
import { editionIdsOf } from "../edition-texts.ts";

/** A text that helps with a question or judges an answer, as a reader of one edition sees it. */
export interface GuidanceText {
  readonly edition: EditionId;
  /** The path of this edition's words in the lesson. */
  readonly path: string;
  readonly text: string;
  readonly question: Question;
  /** The part of the question that the text belongs to; hints, explanations and outcomes belong to none. */
  readonly part?: { readonly kind: QuestionPart; readonly name: string } | undefined;
  /** Hints come before the answer, so they send a reader to the article and not to an option. */
  readonly isHint: boolean;
  /** The sentences that the text speaks of: those of its part, otherwise those of the question. */
  readonly evidence: readonly string[];
}

interface Reason {
  readonly feedback?: string;
  readonly evidence?: readonly string[];
}

type Part = Reason & { readonly given?: Readonly<Record<string, Reason>> };

const guidanceIn = (
  question: Question,
): readonly (Omit<GuidanceText, "edition" | "path"> & { at: string[] })[] => {
  const guidance = (at: string[], text: string | undefined, more: Partial<GuidanceText> = {}) =>
    text === undefined ? [] : [{ at, text, question, isHint: false, evidence: question.evidence, ...more }];
  return [
    ...(question.hints ?? []).flatMap((hint, index) =>
      guidance(["hints", `${index}`], hint, { isHint: true }),
    ),
    ...guidance(["explanation"], question.explanation),
    ...questionParts.flatMap((kind) => {
      const parts: Readonly<Record<string, Part>> = kind in question ? question[kind as never] : {};
      return Object.entries(parts).flatMap(([name, { feedback, evidence, given = {} }]) => {
        const own = { part: { kind, name }, evidence: evidence ?? question.evidence };
        return [
          ...guidance([kind, name, "feedback"], feedback, own),
          ...Object.entries(given).flatMap(([value, reason]) =>
            guidance([kind, name, "given", value, "feedback"], reason.feedback, {
              ...own,
              evidence: reason.evidence ?? own.evidence,
            }),
          ),
        ];
      });
    }),
    ...("otherwise" in question
      ? guidance(["otherwise", "feedback"], question.otherwise.feedback, {
          evidence: question.otherwise.evidence,
        })
      : []),
    ...("outcomes" in question
      ? Object.entries(question.outcomes).flatMap(([name, text]) => guidance(["outcomes", name], text))
      : []),
  ];
};

/**
 * Returns the feedback of a value in `given`. A translation has the words themselves, a lesson a reason with
 * `feedback`.
 */
const inTranslation = (at: readonly string[]) => (at.includes("given") ? at.slice(0, -1) : at);

/** Lists every hint, explanation, feedback and outcome, once for each edition it is shown with. */
export const guidanceTexts = (lesson: Lesson): readonly GuidanceText[] =>
  editionIdsOf(lesson).flatMap((edition) =>
    Object.entries(inEdition(lesson, edition).questions).flatMap(([id, question]) =>
      guidanceIn(question).map(({ at, ...guidance }) => {
        const { lang } = lesson.editions[edition];
        const keys =
          lang === originalLanguage
            ? ["questions", id, ...at]
            : ["translations", lang, "questions", id, ...inTranslation(at)];
        return {
          ...guidance,
          edition,
          path: pathText(keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))),
        };
      }),
    ),
  );
