import { proseText } from "../model/prose.ts";
import { asciiDigits } from "../typed-text/digits.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

/** The figures in a text, thousands separators left out: `2,000` and `٢٬٠٠٠` are both `2000`. */
export const figuresIn = (text: string): readonly string[] =>
  (asciiDigits(text).match(/\d+(?:[,٬.٫]\d+)*/gu) ?? [])
    .map((figure) => figure.replace(/[,٬]/gu, "").replace(/٫/gu, "."))
    .sort();

/** The same figures stand in the same sentence of every edition: a reader who switches must not meet another number. */
export const numbersKept: Rule = (lesson) =>
  Object.entries(lesson.editions.standard.sentences).flatMap(([sentence, prose]) => {
    const expected = figuresIn(proseText(prose));
    return editionIdsOf(lesson).flatMap((edition) => {
      const other = ownValue(lesson.editions[edition].sentences, sentence);
      const found = figuresIn(proseText(other ?? []));
      // A sentence that is not there at all is told elsewhere.
      return other === undefined || found.join(" ") === expected.join(" ")
        ? []
        : [
            {
              rule: "numbers-kept",
              path: `editions.${edition}.sentences.${sentence}`,
              found: found.join(", ") || "no figure",
              expected: expected.join(", ") || "no figure, as in the standard edition",
              mend: "Give the same figures as the standard edition, in digits.",
            },
          ];
    });
  });
