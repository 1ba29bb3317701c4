import { proseText } from "../model/prose.ts";
import { asciiDigits } from "../typed-text/digits.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

/** A thousand as Arabic writes it: after a figure ("٣٧٠ ألف"), and alone as one ("ألف") or, in its dual, two ("ألفا"). */
const thousands = /(?<![\p{L}\p{M}])[وبلف]?ألف(ا|ي|ان|ين)?(?![\p{L}\p{M}])/gu;

const inDigits = (text: string): string =>
  asciiDigits(text)
    .replace(/(?<=\d) (?:ألفًا|ألف|آلاف)(?![\p{L}\p{M}])/gu, "000")
    .replace(thousands, (_words, dual?: string) => (dual === undefined ? "1000" : "2000"));

/** Returns the figures in a text, thousands separators left out: `2,000`, `٢٬٠٠٠` and `ألفان` are all `2000`. */
export const figuresIn = (text: string): readonly string[] =>
  (inDigits(text).match(/\d+(?:[,٬.٫]\d+)*/gu) ?? [])
    .map((figure) => figure.replace(/[,٬]/gu, "").replace(/٫/gu, "."))
    .sort();

/** Checks that the same sentence has the same figures in every edition. */
export const numbersKept: Rule = (lesson) =>
  Object.entries(lesson.editions.standard.sentences).flatMap(([sentence, prose]) => {
    const expected = figuresIn(proseText(prose));
    return editionIdsOf(lesson).flatMap((edition) => {
      const other = ownValue(lesson.editions[edition].sentences, sentence);
      const found = figuresIn(proseText(other ?? []));
      // Another rule reports a missing sentence.
      return other === undefined || found.join(" ") === expected.join(" ")
        ? []
        : [
            {
              rule: "numbers-kept",
              path: `editions.${edition}.sentences.${sentence}`,
              found: found.join(", ") || "no figure",
              expected: expected.join(", ") || "no figure, as in the standard edition",
              fix: "Give the same figures as the standard edition, in digits.",
            },
          ];
    });
  });
