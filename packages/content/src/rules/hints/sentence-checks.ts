import { kindOf } from "../../kinds/kinds.ts";
import type { Question } from "../../model/question.ts";
import { mentions } from "../mentions.ts";
import { rightAnswers } from "./right-answers.ts";
import { carryingWords, hasWords } from "./same-words.ts";
import { type Holds, languageOf, type Saying, same, sectionsOf } from "./saying.ts";

const isSingle = ({ layout }: Saying, name: string) => layout.sentencesOf(name).length === 1;

const hasSentences = (question: Question) => "sentence" in kindOf(question).words(question, "", undefined);

/**
 * Checks that the options of the question are sentences, each shown whole under its name: "this sentence" is
 * one of them.
 */
export const isOfOption: Holds = (saying) => {
  const { question } = saying.guidance;
  return hasSentences(question) || "proofs" in question || someSingle(saying);
};

/** Checks the same, except that in a hint the article must have the sentence as one. */
export const isOfOptionUnlessHint: Holds = (saying) =>
  saying.guidance.isHint ? someSingle(saying) : isOfOption(saying);

/** Checks that of the sentences that prove it, one is a single sentence in the edition. */
export const someSingle: Holds = (saying) => saying.evidence.some((name) => isSingle(saying, name));

/** As many sentences prove it as are said, and each is a single one in the edition. */
export const sentences =
  (count: number): Holds =>
  (saying) =>
    saying.evidence.length === count && saying.evidence.every((name) => isSingle(saying, name));

/** Checks that the caught words are in exactly one sentence of the evidence. */
export const isOneWithWords: Holds = ({ layout, evidence, caught: [words = ""] }) =>
  evidence.flatMap(layout.sentencesOf).filter((sentence) => mentions(sentence, [words])).length === 1;

/** Checks that the text and the question are about one single sentence. */
export const isSameSentence: Holds = (saying) => {
  const names = [...saying.evidence, ...saying.guidance.question.evidence];
  return same(names) && isSingle(saying, names[0] ?? "");
};

/**
 * Checks that the answer is in the first or last sentence of a name. It can't be checked if no sentence has
 * its words.
 */
const answersAt = (saying: Saying, name: string, at: 0 | -1): boolean =>
  rightAnswers(saying.lesson, saying.guidance).every((ways) => {
    const found = saying.layout.sentencesOf(name).map((sentence) =>
      ways.some((way) => {
        const language = languageOf(saying);
        return hasWords(sentence, carryingWords(way, language), language);
      }),
    );
    return !found.includes(true) || found.at(at) === true;
  });

/** The first or last sentence of the article, or of the section where the text speaks of one, is the one that proves it. */
export const isSentenceAt =
  (at: 0 | -1, of: "article" | "section" = "article"): Holds =>
  (saying) => {
    const names = of === "article" ? saying.layout.names : (sectionsOf(saying)[0]?.paragraphs.flat() ?? []);
    const name = names.at(at) ?? "";
    return saying.evidence.every((it) => it === name) && answersAt(saying, name, at);
  };

/**
 * Checks that the text speaks of what the question asks about, such as a headline to choose: its stem has the
 * word.
 */
export const isWhatIsAsked: Holds = ({ guidance, caught: [word = ""] }) =>
  guidance.question.stem.toLowerCase().includes(word.toLowerCase());
