import { isTermSpan } from "../../model/prose.ts";
import { ownValue } from "../own-value.ts";
import { type Holds, type Saying, same } from "./saying.ts";

/** Checks that the evidence is consecutive sentences of a section. */
export const areNeighbours: Holds = ({ layout, evidence }) => {
  const places = evidence.map((name) => layout.names.indexOf(name)).sort((a, b) => a - b);
  const areSingle = evidence.every((name) => layout.sentencesOf(name).length === 1);
  return (
    same(evidence.map(layout.sectionOf)) &&
    places.every((place, index) => index === 0 || (areSingle && place === (places[index - 1] ?? 0) + 1))
  );
};

const neighbourOf = ({ layout, evidence }: Saying, step: 1 | -1): string | undefined => {
  const [first = "", last = first] = [evidence[0], evidence.at(-1)];
  const from = layout.names.indexOf(step === 1 ? last : first);
  const name = layout.names[from + step];
  return name !== undefined && layout.sectionOf(name) === layout.sectionOf(first) ? name : undefined;
};

/** Returns the words that both the text and a named sentence use for a glossary entry. */
const namesInBoth = ({ lesson, guidance }: Saying, name: string): readonly string[] =>
  (ownValue(lesson.editions[guidance.edition].sentences, name) ?? [])
    .filter(isTermSpan)
    .map(({ as }) => as)
    .filter((as) => guidance.text.includes(as));

/** There is a sentence right before or after; of the names that the text gives, it has those of its whole name. */
export const isSentenceBeside =
  (step: 1 | -1): Holds =>
  (saying) => {
    const name = neighbourOf(saying, step);
    if (name === undefined) return false;
    const beside = saying.layout.sentencesOf(name).at(step === 1 ? 0 : -1) ?? "";
    return namesInBoth(saying, name).every((as) => beside.includes(as));
  };

/** Checks that something the text names is also named just before the evidence. */
export const isNamedJustBefore: Holds = (saying) => {
  const name = neighbourOf(saying, -1);
  return name !== undefined && namesInBoth(saying, name).length > 0;
};

/** What proves the right answer follows directly. */
export const comesNext: Holds = (saying) =>
  saying.guidance.question.evidence.every((name) => name === neighbourOf(saying, 1));

/** Checks that the evidence is in one paragraph. */
export const isClose: Holds = ({ layout, evidence }) => same(evidence.map(layout.paragraphOf));
