import { questionParts } from "../questions/parts.ts";
import type { Claim } from "./claim.ts";
import type { Question } from "./question.ts";
import type { Translation } from "./translation.ts";

/** Joins each part of a record with what another record has under the same name. */
export const joined = <Part, Words>(
  parts: Readonly<Record<string, Part>>,
  words: Readonly<Record<string, Words>>,
  join: (part: Part, words: Words) => Part,
): Readonly<Record<string, Part>> =>
  Object.fromEntries(
    Object.entries(parts).map(([id, part]) => {
      const own = Object.hasOwn(words, id) ? words[id] : undefined;
      return [id, own === undefined ? part : join(part, own)];
    }),
  );

/** All of some words or a few, as a schema with optional keys types them. */
type Some<Words> = { readonly [Key in keyof Words]?: Words[Key] | undefined };

/** Replaces the words of a part. A text without a replacement stays. */
export const laid = <Part extends object>(part: Part, words: Some<Part>): Part => ({
  ...part,
  ...(Object.fromEntries(Object.entries(words).filter(([, own]) => own !== undefined)) as Part),
});

/** Replaces the words of a claim. */
export const claimIn = (
  claim: Claim,
  { contestNote, known, ...own }: Some<Translation["claims"][string]>,
): Claim =>
  laid(claim, {
    ...own,
    ...("contest" in claim && contestNote ? { contest: { ...claim.contest, note: contestNote } } : {}),
    ...(claim.known && known ? { known: { ...claim.known, text: known } } : {}),
  } as Some<Claim>);

/** A part of a question: its text, and the feedback on its values. */
type Part = object & { readonly given?: Readonly<Record<string, object>> | undefined };
type PartWords = object & { readonly given?: Readonly<Record<string, string>> | undefined };

/** Replaces the words of a question of any kind, part by part. */
export const questionIn = (
  question: Question,
  { otherwise, values, criteria, outcomes, ...words }: Some<Translation["questions"][string]>,
): Question => {
  const parts = (all: Readonly<Record<string, object>>, own: Readonly<Record<string, PartWords>>) =>
    joined<Part, PartWords>(
      all as Readonly<Record<string, Part>>,
      own,
      ({ given, ...part }, { given: said = {}, ...words }) => ({
        ...part,
        ...words,
        ...(given
          ? { given: joined<object, string>(given, said, (reason, feedback) => ({ ...reason, feedback })) }
          : {}),
      }),
    );
  // The words fit the kind, because a rule checks every translation against its question.
  return {
    ...question,
    ...words,
    ...Object.fromEntries(
      questionParts.flatMap((part) =>
        part in question ? [[part, parts(question[part as never], words[part] ?? {})]] : [],
      ),
    ),
    ...("values" in question ? { values: { ...question.values, ...values } } : {}),
    ...("criteria" in question ? { criteria: { ...question.criteria, ...criteria } } : {}),
    ...("outcomes" in question ? { outcomes: { ...question.outcomes, ...outcomes } } : {}),
    ...("otherwise" in question ? { otherwise: { ...question.otherwise, ...otherwise } } : {}),
    ...("accepted" in question
      ? { accepted: [...new Set([...(words.accepted ?? []), ...question.accepted])] }
      : {}),
  } as Question;
};
