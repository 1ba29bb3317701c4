import { proseText } from "../model/prose.ts";
import { type EditionText, editionTexts } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Problem, Rule } from "./problem.ts";

const rule = "quotations-attributed";

/** The words between typographic quotation marks, of the kinds that our languages use. */
const quotationsIn = (text: string): readonly string[] =>
  [...text.matchAll(/[“«]([^”»]*)[”»]/gu)].map(([, words = ""]) => words.trim());

/** Marks that do not say where a quotation begins and ends. Each sentence is also shown alone, so it closes what it opens. */
const unclearMarks = ({ path, text }: EditionText): readonly Problem[] => [
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
  ...(/[“”«»]/u.test(text.replace(/“[^“”]*”|«[^«»]*»/gu, ""))
    ? [
        {
          rule,
          path,
          found: "a quotation mark without its other half",
          expected: "quotations that begin and end in the same text",
          mend: "Close the quotation where the spoken words end, and open it again in the next sentence.",
        },
      ]
    : []),
];

/**
 * Quotation marks hold only words that a claim of the same sentence gives as spoken (in headings and above the article,
 * any claim), and every quotation that a claim gives stands in the standard edition. Quotations have two halves.
 */
export const quotationsAttributed: Rule = (lesson) => {
  const claims = Object.values(lesson.claims);
  const unattributed = editionTexts(lesson).flatMap((it) => {
    const sentence = /\.sentences\.(.+)$/.exec(it.path)?.[1];
    const allowed = claims
      .filter(({ sentences }) => sentence === undefined || sentences.includes(sentence))
      .flatMap(({ quotations = [] }) => quotations);
    return [
      ...quotationsIn(it.text)
        .filter((words) => !allowed.includes(words))
        .map((words) => ({
          rule,
          path: it.path,
          found: `“${words}”`,
          expected:
            allowed.length > 0
              ? `one of: ${allowed.map((known) => `“${known}”`).join(", ")}`
              : "no quotation, because no claim of this sentence gives one",
          mend: "Quote exactly what the claim gives, or say it in our own words without quotation marks.",
        })),
      ...unclearMarks(it),
    ];
  });
  const standard = lesson.editions.standard.sentences;
  const missing = Object.entries(lesson.claims).flatMap(([id, { quotations = [], sentences }]) =>
    quotations
      .filter(
        (words) =>
          !sentences.some((name) => quotationsIn(proseText(ownValue(standard, name) ?? [])).includes(words)),
      )
      .map((words) => ({
        rule,
        path: `claims.${id}.quotations`,
        found: `“${words}”, which none of its sentences quotes`,
        expected: "a quotation that stands in the standard edition",
        mend: "Quote it there in quotation marks, or take it out of the claim.",
      })),
  );
  return [...unattributed, ...missing];
};
