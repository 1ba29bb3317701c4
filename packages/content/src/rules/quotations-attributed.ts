import { inEdition } from "../model/in-language.ts";
import type { EditionId } from "../model/lesson.ts";
import { proseText } from "../model/prose.ts";
import { type EditionText, editionIdsOf, editionTexts } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Problem, Rule } from "./problem.ts";

const rule = "quotations-attributed";

/** Returns the words between typographic quotation marks, of the kinds that our languages use. */
export const quotationsIn = (text: string): readonly string[] =>
  [...text.matchAll(/[“«]([^”»]*)[”»]/gu)].map(([, words = ""]) => words.trim());

/**
 * Finds quotation marks without their other half. Each sentence is also shown alone, so it must close what it
 * opens.
 */
const unclearMarks = ({ path, text }: EditionText): readonly Problem[] => [
  ...(text.includes('"')
    ? [
        {
          rule,
          path,
          found: 'a straight quotation mark (")',
          expected: "typographic ones (“ ”)",
          fix: "Replace it with the pair that the edition's language uses.",
        },
      ]
    : []),
  ...(/[“”«»]/u.test(text.replace(/“[^“”]*”|«[^«»]*»/gu, ""))
    ? [
        {
          rule,
          path,
          found: "an unpaired quotation mark",
          expected: "quotations that begin and end in the same text",
          fix: "Close the quotation where the spoken words end, and open it again in the next sentence.",
        },
      ]
    : []),
];

/**
 * Checks that quotation marks contain only words that a claim of the same sentence quotes (in headings and
 * above the article, any claim), that every quotation of a claim is in the standard edition and in each
 * translation, and that quotation marks come in pairs.
 */
export const quotationsAttributed: Rule = (lesson) => {
  const claimsIn = (edition: EditionId) => inEdition(lesson, edition).claims;
  const unattributed = editionTexts(lesson).flatMap((it) => {
    const sentence = /\.sentences\.(.+)$/.exec(it.path)?.[1];
    const allowed = Object.values(claimsIn(it.edition))
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
          fix: "Quote exactly what the claim gives, or paraphrase it without quotation marks.",
        })),
      ...unclearMarks(it),
    ];
  });
  // A plain edition may say a quotation in plainer words of its own; the others carry it.
  const missing = editionIdsOf(lesson)
    .filter((edition) => edition !== "plain")
    .flatMap((edition) => {
      const words = lesson.editions[edition].sentences;
      const quoted = (names: readonly string[]) =>
        names.flatMap((name) => quotationsIn(proseText(ownValue(words, name) ?? [])));
      return Object.entries(claimsIn(edition)).flatMap(([id, { quotations = [], sentences }]) =>
        quotations
          .filter((quotation) => !quoted(sentences).includes(quotation))
          .map((quotation) => ({
            rule,
            path:
              edition === "standard"
                ? `claims.${id}.quotations`
                : `translations.${edition}.claims.${id}.quotations`,
            found: `“${quotation}”, which none of its sentences quotes`,
            expected: `a quotation in the ${edition} edition`,
            fix: "Quote it there in quotation marks, or remove it from the claim.",
          })),
      );
    });
  return [...unattributed, ...missing];
};
