import type { Language } from "../../model/language.ts";
import type { Lesson } from "../../model/lesson.ts";
import type { GuidanceText } from "./guidance-texts.ts";
import type { Layout, Section } from "./layout.ts";

/** A phrase that says where something is, with everything that it can be checked against. */
export interface Saying {
  /** In the language of the edition. */
  readonly lesson: Lesson;
  readonly layout: Layout;
  readonly guidance: GuidanceText;
  /** The sentences that the text speaks of, at least one. */
  readonly evidence: readonly string[];
  /** The words that the phrase's pattern caught in brackets. */
  readonly caught: readonly string[];
}

/** Returns whether a phrase is true in the edition beside which it is shown. */
export type Holds = (saying: Saying) => boolean;

/** Holds whatever the edition says. */
export const always: Holds = () => true;

/** Holds where all of several checks do. */
export const all =
  (...checks: readonly Holds[]): Holds =>
  (saying) =>
    checks.every((check) => check(saying));

/** Holds where one of several checks does. */
export const either =
  (...checks: readonly Holds[]): Holds =>
  (saying) =>
    checks.some((check) => check(saying));

/** Returns the language of the edition. */
export const languageOf = ({ lesson, guidance }: Saying): Language => lesson.editions[guidance.edition].lang;

/** Returns whether there is only one thing among some. */
export const same = <Thing>(things: readonly Thing[]): boolean => new Set(things).size === 1;

/** Returns the sections that contain the evidence. */
export const sectionsOf = ({ layout, evidence }: Saying): readonly Section[] => [
  ...new Set(evidence.flatMap((name) => layout.sectionOf(name) ?? [])),
];
