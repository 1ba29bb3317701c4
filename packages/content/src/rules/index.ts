import type { Lesson } from "../model/lesson.ts";
import { abbreviationsExpanded } from "./abbreviations-expanded.ts";
import { asOfNamed } from "./as-of-named.ts";
import { bearersExplained } from "./bearers-explained.ts";
import { claimsAttributed } from "./claims-attributed.ts";
import { claimsInOrder } from "./claims-in-order.ts";
import { claimsMarked } from "./claims-marked.ts";
import { contestIsMutual } from "./contest-is-mutual.ts";
import { editionsComplete } from "./editions-complete.ts";
import { gradesOnScale } from "./grades-on-scale.ts";
import { hardWordsCovered } from "./hard-words.ts";
import { hintsHold } from "./hints/hints-hold.ts";
import { historyCurrent } from "./history-current.ts";
import { namesKept } from "./names-kept.ts";
import { namesPronounced } from "./names-pronounced.ts";
import { neutralWords } from "./neutral-words.ts";
import { numbersKept } from "./numbers-kept.ts";
import { outcomeApart } from "./outcome-apart.ts";
import { plainReadingLevel } from "./plain-reading-level.ts";
import { plainWordsFit } from "./plain-words-fit.ts";
import type { Problem, Rule } from "./problem.ts";
import { questionBalance } from "./question-balance.ts";
import { questionOptions } from "./question-options.ts";
import { quotationsAttributed } from "./quotations-attributed.ts";
import { referencesExist } from "./references-exist.ts";
import { sentenceNamesUnique } from "./sentence-names-unique.ts";
import { sourcesOwnAddress } from "./sources-own-address.ts";
import { termsReachable } from "./terms-reachable.ts";
import { timelineInOrder } from "./timeline-in-order.ts";
import { translationsComplete } from "./translations-complete.ts";

export { type EditionFigures, type LessonFigures, lessonFigures } from "./figures.ts";
export type { HardWords } from "./hard-words.ts";
export { highestPlainGrade } from "./plain-reading-level.ts";
export { formatProblem, type Problem, type Rule } from "./problem.ts";
export { type ReadingLevel, readingLevel } from "./reading-level.ts";

/** Every rule for a lesson's content, the basic ones first. */
export const rules: readonly Rule[] = [
  sentenceNamesUnique,
  referencesExist,
  editionsComplete,
  translationsComplete,
  namesKept,
  numbersKept,
  claimsAttributed,
  claimsMarked,
  quotationsAttributed,
  contestIsMutual,
  claimsInOrder,
  neutralWords,
  abbreviationsExpanded,
  namesPronounced,
  bearersExplained,
  termsReachable,
  hardWordsCovered,
  plainReadingLevel,
  plainWordsFit,
  historyCurrent,
  asOfNamed,
  gradesOnScale,
  outcomeApart,
  timelineInOrder,
  sourcesOwnAddress,
  hintsHold,
  questionOptions,
  questionBalance,
];

/** Checks a lesson against every rule and returns all problems. */
export const checkLesson = (lesson: Lesson): readonly Problem[] => rules.flatMap((rule) => rule(lesson));
