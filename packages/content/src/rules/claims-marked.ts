import { inEdition } from "../model/in-language.ts";
import type { Lesson } from "../model/lesson.ts";
import { type ClaimSpan, isClaimSpan } from "../model/prose.ts";
import { editionIdsOf } from "./edition-texts.ts";
import { mentions } from "./mentions.ts";
import { ownValue } from "./own-value.ts";
import type { Rule } from "./problem.ts";

const rule = "claims-marked";

const namesAnother = (
  { claims, speakers }: Lesson,
  { claim, as }: ClaimSpan,
): readonly [string, string] | undefined => {
  const own = ownValue(claims, claim)?.speaker;
  const named = (id: string) => mentions(as, ownValue(speakers, id)?.mentions ?? []);
  // Another rule reports a speaker that does not exist.
  if (own === undefined || !Object.hasOwn(speakers, own) || named(own)) return undefined;
  const other = Object.keys(speakers).find((id) => id !== own && named(id));
  return other === undefined ? undefined : [own, other];
};

/**
 * Checks that the words that attribute a claim are marked: once in each of its sentences in every edition,
 * and nowhere else. The marked words name only the claim’s speaker.
 */
export const claimsMarked: Rule = (lesson) =>
  editionIdsOf(lesson).flatMap((edition) => {
    const view = inEdition(lesson, edition);
    const words = lesson.editions[edition].sentences;
    const marksIn = (sentence: string) => (ownValue(words, sentence) ?? []).filter(isClaimSpan);
    const path = (sentence: string) => `editions.${edition}.sentences.${sentence}`;
    const unmarked = Object.entries(lesson.claims).flatMap(([id, { sentences }]) =>
      sentences
        .filter(
          (sentence) => ownValue(words, sentence) && !marksIn(sentence).some(({ claim }) => claim === id),
        )
        .map((sentence) => ({
          rule,
          path: path(sentence),
          found: `no words marked as saying who makes the claim \`${id}\``,
          expected: "a mark in each of its sentences",
          fix: `Mark the speaker or the word for saying: { claim: "${id}", as: … }.`,
        })),
    );
    const misplaced = Object.keys(words).flatMap((sentence) => {
      const marks = marksIn(sentence);
      return [
        ...marks
          .filter(({ claim }) => ownValue(lesson.claims, claim)?.sentences.includes(sentence) === false)
          .map(({ claim, as }) => ({
            rule,
            path: path(sentence),
            found: `“${as}” marked for \`${claim}\`, which isn't in this sentence`,
            expected: "the mark of a claim in this sentence",
            fix: `Mark another claim, or add \`${sentence}\` to the sentences of \`${claim}\`.`,
          })),
        ...marks.flatMap((mark) => {
          const [own, other] = namesAnother(view, mark) ?? [];
          return other === undefined
            ? []
            : [
                {
                  rule,
                  path: path(sentence),
                  found: `“${mark.as}”, which names \`${other}\`, marked for \`${mark.claim}\``,
                  expected: `words that name \`${own}\`, or nobody`,
                  fix: `Make a separate claim for what \`${other}\` says.`,
                },
              ];
        }),
        ...(new Set(marks.map(({ claim }) => claim)).size < marks.length
          ? [
              {
                rule,
                path: path(sentence),
                found: "the same claim marked twice",
                expected: "one mark for each claim in a sentence",
                fix: "Keep the mark on the words that name the speaker best.",
              },
            ]
          : []),
      ];
    });
    return [...unmarked, ...misplaced];
  });
