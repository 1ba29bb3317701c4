import type { Lesson } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";
import type { Rule } from "./problem.ts";

/** The words between typographic quotation marks, of the kinds that our languages use. */
const quotationsIn = (text: string): readonly string[] =>
  [...text.matchAll(/[“«]([^”»]*)[”»]/gu)].map(([, words = ""]) => words.trim());

const claimsOf = ({ claims }: Lesson, sentence: string) =>
  Object.values(claims).filter(({ sentences }) => sentences.includes(sentence));

/**
 * Quotation marks hold only words that a claim of the same sentence gives as spoken, and every quotation that a claim
 * gives stands in the standard edition. Straight quotation marks are refused: they do not say where a quotation ends.
 */
export const quotationsAttributed: Rule = (lesson) => {
  const rule = "quotations-attributed";
  const inSentences = Object.entries(lesson.editions).flatMap(([edition, { sentences }]) =>
    Object.entries(sentences).flatMap(([sentence, prose]) => {
      const path = `editions.${edition}.sentences.${sentence}`;
      const text = proseText(prose);
      const allowed = claimsOf(lesson, sentence).flatMap(({ quotations = [] }) => quotations);
      return [
        ...quotationsIn(text)
          .filter((words) => !allowed.includes(words))
          .map((words) => ({
            rule,
            path,
            found: `“${words}”`,
            expected:
              allowed.length > 0
                ? `one of: ${allowed.map((it) => `“${it}”`).join(", ")}`
                : "no quotation, because no claim of this sentence gives one",
            mend: "Quote exactly what the claim gives, or say it in our own words without quotation marks.",
          })),
        ...(text.includes('"')
          ? [
              {
                rule,
                path,
                found: 'a straight quotation mark (")',
                expected: "typographic ones (“ ”)",
                mend: "Replace it by the pair that the edition's language uses.",
              },
            ]
          : []),
      ];
    }),
  );
  const missing = Object.entries(lesson.claims).flatMap(([id, { quotations = [], sentences }]) =>
    quotations
      .filter(
        (words) =>
          !sentences.some((sentence) =>
            quotationsIn(proseText(lesson.editions.standard.sentences[sentence] ?? [])).includes(words),
          ),
      )
      .map((words) => ({
        rule,
        path: `claims.${id}.quotations`,
        found: `“${words}”, which none of its sentences quotes`,
        expected: "a quotation that stands in the standard edition",
        mend: "Quote it there in quotation marks, or take it out of the claim.",
      })),
  );
  return [...inSentences, ...missing];
};
