import { proseText } from "../../model/prose.ts";
import { ownValue } from "../own-value.ts";
import type { Section } from "./layout.ts";
import { rightAnswers } from "./right-answers.ts";
import { carryingWords, hasWords } from "./same-words.ts";
import { type Holds, languageOf, type Saying, same, sectionsOf } from "./saying.ts";

/** The evidence is in the first or last paragraph of the article or of its section. */
export const isParagraphAt =
  (at: 0 | -1, of: "article" | "section" = "article"): Holds =>
  (saying) => {
    const { sections } = saying.layout;
    const paragraph = (of === "article" ? sections : sectionsOf(saying))
      .flatMap(({ paragraphs }) => paragraphs)
      .at(at);
    return (
      (of === "article" || sectionsOf(saying).length === 1) &&
      saying.evidence.every((name) => paragraph?.includes(name))
    );
  };

/** The evidence is in the first or last half of its section, and in its first or last paragraph. */
export const isNear =
  (at: 0 | -1): Holds =>
  (saying) => {
    const names = sectionsOf(saying).flatMap(({ paragraphs }) => paragraphs.flat());
    return (
      isParagraphAt(at, "section")(saying) &&
      saying.evidence.every((name) => names.indexOf(name) >= names.length / 2 === (at === -1))
    );
  };

/** All evidence is in the first or last section of the article. */
export const isSectionAt =
  (at: 0 | -1): Holds =>
  (saying) =>
    sectionsOf(saying).every((section) => section === saying.layout.sections.at(at));

/** Checks that the text is about the same paragraph as the question. */
export const isSameParagraph: Holds = ({ layout, evidence, guidance }) =>
  same([...evidence, ...guidance.question.evidence].map(layout.paragraphOf));

/** Checks that the text is about the same section as the question. */
export const isSameSection: Holds = ({ layout, evidence, guidance }) =>
  same([...evidence, ...guidance.question.evidence].map(layout.sectionOf));

/** The evidence is spread over as many sections as are said. */
export const sectionCount =
  (count: number): Holds =>
  (saying) =>
    sectionsOf(saying).length === count;

const textOf = ({ lesson, guidance }: Saying, { heading, paragraphs }: Section) =>
  [
    heading,
    ...paragraphs
      .flat()
      .map((name) => proseText(ownValue(lesson.editions[guidance.edition].sentences, name) ?? [])),
  ].join(" ");

/**
 * Finds the section that a phrase names by its subject: the one whose heading has the most of its first
 * words. Where no heading has the first of them, the whole text of the sections is looked through. Nothing
 * where several sections fit.
 */
const sectionAbout = (saying: Saying, subject: string): Section | undefined => {
  const language = languageOf(saying);
  const words = carryingWords(subject, language);
  for (const text of [({ heading }: Section) => heading, (section: Section) => textOf(saying, section)]) {
    for (let length = words.length; length > 0; length--) {
      const found = saying.layout.sections.filter((it) =>
        hasWords(text(it), words.slice(0, length), language),
      );
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    }
  }
  return undefined;
};

/** Checks that the caught subject fits only one section, and that section has all the evidence. */
export const isInSectionAbout: Holds = (saying) => {
  const section = sectionAbout(saying, saying.caught[0] ?? "");
  return section !== undefined && sectionsOf(saying).every((it) => it === section);
};

/** Checks the same for several sections, each with a subject and some of the evidence. */
export const isPartlyInSectionAbout: Holds = (saying) =>
  sectionsOf(saying).some((it) => it === sectionAbout(saying, saying.caught[0] ?? ""));

/** Checks that the headings that the phrase quotes are those of the sections that contain the evidence. */
export const isInSectionsHeaded: Holds = (saying) => {
  const quoted = saying.caught.filter((words) => words !== undefined);
  const headings = sectionsOf(saying).map(({ heading }) => heading);
  return quoted.length === headings.length && headings.every((heading) => quoted.includes(heading));
};

/** Checks that the answer is in the heading of its section, and in no other heading. */
export const isInOneHeading: Holds = (saying) => {
  const language = languageOf(saying);
  return rightAnswers(saying.lesson, saying.guidance).every((ways) => {
    const found = saying.layout.sections.filter(({ heading }) =>
      ways.some((way) => hasWords(heading, carryingWords(way, language), language)),
    );
    return found.length === 1 && sectionsOf(saying).every((section) => section === found[0]);
  });
};
