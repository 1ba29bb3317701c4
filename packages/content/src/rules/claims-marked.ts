import { isClaimSpan } from "../model/prose.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

const rule = "claims-marked";

/**
 * Who says a claim can be opened from the words that attribute it: in every edition each claim is marked in at least one
 * of its sentences, once a sentence, and nowhere else.
 */
export const claimsMarked: Rule = (lesson) =>
  editionIdsOf(lesson).flatMap((edition) => {
    const words = lesson.editions[edition].sentences;
    const marksIn = (sentence: string) => (ownValue(words, sentence) ?? []).filter(isClaimSpan);
    const path = (sentence: string) => `editions.${edition}.sentences.${sentence}`;
    const unmarked = Object.entries(lesson.claims)
      .filter(([id, { sentences }]) => !sentences.flatMap(marksIn).some(({ claim }) => claim === id))
      .map(([id, { sentences }]) => ({
        rule,
        path: path(sentences[0] ?? ""),
        found: `no words marked as saying who makes the claim \`${id}\``,
        expected: "a mark in one of its sentences",
        mend: `Mark the speaker or the word for saying: { claim: "${id}", as: … }.`,
      }));
    const misplaced = Object.keys(words).flatMap((sentence) => {
      const marks = marksIn(sentence);
      return [
        ...marks
          .filter(({ claim }) => ownValue(lesson.claims, claim)?.sentences.includes(sentence) === false)
          .map(({ claim, as }) => ({
            rule,
            path: path(sentence),
            found: `“${as}” marked for \`${claim}\`, which is not told in this sentence`,
            expected: "the mark of a claim that this sentence tells",
            mend: `Mark another claim, or add \`${sentence}\` to the sentences of \`${claim}\`.`,
          })),
        ...(new Set(marks.map(({ claim }) => claim)).size < marks.length
          ? [
              {
                rule,
                path: path(sentence),
                found: "the same claim marked twice",
                expected: "one mark for each claim in a sentence",
                mend: "Keep the mark on the words that name the speaker best.",
              },
            ]
          : []),
      ];
    });
    return [...unmarked, ...misplaced];
  });
