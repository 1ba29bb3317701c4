import { claimField } from "../kinds/claim-and-evidence/kind.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { Lesson } from "../model/lesson.ts";
import { isClaimSpan, termsIn } from "../model/prose.ts";
import { type QuestionPart, questionParts } from "../questions/parts.ts";
import { type Problem, type Rule, suggestion } from "./problem.ts";

/** One mention of something by name. */
interface Reference {
  readonly path: string;
  readonly to: "glossary" | "sources" | "speakers" | "channels" | "claims" | "sentences" | "questions";
  readonly name: string;
}

const list = (path: string, to: Reference["to"], names: readonly string[] = []): readonly Reference[] =>
  names.map((name, index) => ({ path: `${path}[${index}]`, to, name }));

const one = (path: string, to: Reference["to"], name: string | undefined): readonly Reference[] =>
  name === undefined ? [] : [{ path, to, name }];

const inEditions = ({ editions }: Lesson): readonly Reference[] =>
  Object.entries(editions).flatMap(([id, { sentences }]) =>
    Object.entries(sentences).flatMap(([sentence, prose]) => {
      const path = `editions.${id}.sentences.${sentence}`;
      return [
        ...termsIn(prose).map((name) => ({ path, to: "glossary" as const, name })),
        ...prose.filter(isClaimSpan).map(({ claim }) => ({ path, to: "claims" as const, name: claim })),
      ];
    }),
  );

const inGlossary = ({ glossary }: Lesson): readonly Reference[] =>
  Object.entries(glossary).flatMap(([id, { seeAlso, sources }]) => [
    ...list(`glossary.${id}.seeAlso`, "glossary", seeAlso),
    ...list(`glossary.${id}.sources`, "sources", sources),
  ]);

const inClaims = ({ speakers, channels, claims }: Lesson): readonly Reference[] => [
  ...Object.entries(speakers).flatMap(([id, { term }]) => one(`speakers.${id}.term`, "glossary", term)),
  ...Object.entries(channels).flatMap(([id, { term }]) => one(`channels.${id}.term`, "glossary", term)),
  ...Object.entries(claims).flatMap(([id, claim]) => [
    ...one(`claims.${id}.speaker`, "speakers", claim.speaker),
    ...one(`claims.${id}.channel`, "channels", claim.channel),
    ...list(`claims.${id}.sentences`, "sentences", claim.sentences),
    ...list(`claims.${id}.known.sources`, "sources", claim.known?.sources),
    ...("contest" in claim ? list(`claims.${id}.contest.by`, "claims", claim.contest.by) : []),
  ]),
];

const inTimeline = ({ timeline }: Lesson): readonly Reference[] =>
  Object.entries(timeline).flatMap(([id, { sentences, sources }]) => [
    ...list(`timeline.${id}.sentences`, "sentences", sentences),
    ...list(`timeline.${id}.sources`, "sources", sources),
  ]);

const inPlaces = ({ places }: Lesson): readonly Reference[] =>
  Object.entries(places).flatMap(([id, { term, sentences }]) => [
    ...one(`places.${id}.term`, "glossary", term),
    ...list(`places.${id}.sentences`, "sentences", sentences),
  ]);

interface Proven {
  readonly evidence?: readonly string[];
  readonly given?: Readonly<Record<string, Proven>>;
}
/** The parts of a question that have names, each with evidence of its own. */
type Listing = Readonly<Record<QuestionPart, Readonly<Record<string, Proven>>>>;

const inQuestions = ({ questions }: Lesson): readonly Reference[] =>
  Object.entries(questions).flatMap(([id, question]) => [
    ...list(`questions.${id}.evidence`, "sentences", question.evidence),
    ...list(`questions.${id}.claims`, "claims", question.claims),
    ...questionParts.flatMap((part) =>
      Object.entries(part in question ? (question as unknown as Listing)[part] : {}).flatMap(
        ([name, { evidence, given = {} }]) => [
          ...list(`questions.${id}.${part}.${name}.evidence`, "sentences", evidence),
          ...Object.entries(given).flatMap(([value, own]) =>
            list(`questions.${id}.${part}.${name}.given.${value}.evidence`, "sentences", own.evidence),
          ),
          ...(part === "proofs" ||
          (part === "options" && "sentence" in kindOf(question).words(question, name, claimField))
            ? one(`questions.${id}.${part}.${name}`, "sentences", name)
            : []),
        ],
      ),
    ),
    ...("otherwise" in question
      ? list(`questions.${id}.otherwise.evidence`, "sentences", question.otherwise.evidence)
      : []),
    ...("speakers" in question ? list(`questions.${id}.speakers`, "speakers", question.speakers) : []),
  ]);

const inEarlierHashes = ({ earlierHashes = {} }: Lesson): readonly Reference[] =>
  Object.keys(earlierHashes).flatMap((id) => one(`earlierHashes.${id}`, "questions", id));

/**
 * Checks that everything that is named exists: terms, sources, speakers, channels, claims, sentences and
 * questions.
 */
export const referencesExist: Rule = (lesson): readonly Problem[] => {
  const names: Readonly<Record<Reference["to"], readonly string[]>> = {
    glossary: Object.keys(lesson.glossary),
    sources: Object.keys(lesson.sources),
    speakers: Object.keys(lesson.speakers),
    channels: Object.keys(lesson.channels),
    claims: Object.keys(lesson.claims),
    questions: Object.keys(lesson.questions),
    sentences: lesson.outline.flatMap(({ paragraphs }) => paragraphs.flat()),
  };
  return [inEditions, inGlossary, inClaims, inTimeline, inPlaces, inQuestions, inEarlierHashes]
    .flatMap((part) => part(lesson))
    .filter(({ to, name }) => !names[to].includes(name))
    .map(({ path, to, name }) => ({
      rule: "references-exist",
      path,
      found: `\`${name}\``,
      expected: to === "glossary" ? "the name of a glossary entry" : `a name defined in ${to}`,
      fix: suggestion(name, names[to]),
    }));
};
