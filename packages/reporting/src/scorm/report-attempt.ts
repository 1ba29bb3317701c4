import {
  type Attempt,
  answerTo,
  markOf,
  roundedPoints,
  scaledScore,
  submittedCount,
} from "@sidelight/attempt";
import { isTyped, rightChoices } from "@sidelight/content/questions";
import { interactionOf, responseOf } from "../interaction/interaction.ts";
import type { ReportedQuiz } from "../interaction/reported-quiz.ts";
import type { Platform } from "./find-platform.ts";
import { descriptionLimit, fitText, responseLimit } from "./limits.ts";
import { bestScore, type LmsLedger } from "./lms-ledger.ts";

const rounded = (score: number): string => String(roundedPoints(score));

/** Elements of the data model with their values, in the order in which a platform must get them. */
type Elements = readonly (readonly [element: string, value: string])[];

const is2004 = ({ version }: Platform) => version === "2004";

/** The best score, whether the quiz is completed, and how to return to the attempt. In SCORM 1.2 a score is a percentage. */
const summary = (platform: Platform, attempt: Attempt, ledger: LmsLedger): Elements => {
  const { done } = ledger;
  const best = bestScore(ledger);
  const scaled = scaledScore(best);
  const status = done ? "completed" : "incomplete";
  const ended = attempt.place.at === "results";
  if (!is2004(platform))
    return [
      ["cmi.core.score.min", "0"],
      ["cmi.core.score.max", "100"],
      ["cmi.core.score.raw", rounded(scaled * 100)],
      // A platform that judged the quiz as passed itself gets no lesser status.
      ...(done && platform.get("cmi.core.lesson_status") === "passed"
        ? []
        : [["cmi.core.lesson_status", status] as const]),
      ["cmi.core.exit", ended ? "" : "suspend"],
    ];
  const passing = Number.parseFloat(platform.get("cmi.scaled_passing_score"));
  return [
    ["cmi.score.min", "0"],
    ["cmi.score.max", String(best.max)],
    ["cmi.score.raw", rounded(best.raw)],
    ["cmi.score.scaled", rounded(scaled)],
    [
      "cmi.progress_measure",
      done ? "1" : rounded(submittedCount(attempt) / Math.max(1, attempt.questions.length)),
    ],
    ["cmi.completion_status", status],
    ...(done && Number.isFinite(passing)
      ? [["cmi.success_status", scaled >= passing ? "passed" : "failed"] as const]
      : []),
    ["cmi.exit", ended ? "normal" : "suspend"],
  ];
};

/** The elements of one answer, and the number of characters it was cut to, if it was. */
interface ReportedInteraction {
  readonly elements: Elements;
  readonly cutTo?: number;
}

/**
 * Lists each submitted answer as an interaction: the question, the response and the judgement. The interactions of an attempt
 * follow those of the attempts before it, and each keeps its place.
 */
const interactions = (
  platform: Platform,
  attempt: Attempt,
  quiz: ReportedQuiz,
  ledger: LmsLedger,
): readonly ReportedInteraction[] =>
  ledger.questions.flatMap((id, index): readonly ReportedInteraction[] => {
    const question = quiz.questions[id];
    const answer = answerTo(attempt, id);
    if (!question || !answer?.submitted) return [];
    const { points, isScored } = markOf(attempt, id, question);
    const { interactionType, correctResponsesPattern } = interactionOf(quiz, question);
    const at = `cmi.interactions.${ledger.before + index}`;
    const result = isScored ? (points === 1 ? "correct" : rounded(points)) : "neutral";
    const response = responseOf(question, answer.response);
    const limit = responseLimit(platform.version, interactionType);
    const fitting = fitText(response, limit);
    const cut = fitting === response ? {} : { cutTo: limit };
    if (!is2004(platform)) {
      const elements: Elements = [
        [`${at}.id`, id],
        // The other types of 1.2 take one letter an answer; this one takes words.
        [`${at}.type`, "fill-in"],
        [`${at}.student_response`, fitting],
        [`${at}.result`, result === "0" ? "wrong" : result],
      ];
      return [{ elements, ...cut }];
    }
    const elements: Elements = [
      [`${at}.id`, id],
      [`${at}.type`, interactionType],
      ...(isScored && rightChoices(question).length > 0 && !isTyped(question)
        ? [[`${at}.correct_responses.0.pattern`, correctResponsesPattern?.[0] ?? ""] as const]
        : []),
      [`${at}.learner_response`, fitting],
      [`${at}.result`, result === "0" ? "incorrect" : result],
      [`${at}.description`, fitText(question.stem, descriptionLimit)],
    ];
    return [{ elements, ...cut }];
  });

/** What a platform took of a report. */
export interface ScormReport {
  /** Whether it took the elements that carry the result. Others that it refuses are passed over. */
  readonly taken: boolean;
  /** For each answer that was cut, the number of characters it was cut to. */
  readonly cut: readonly number[];
}

/** Sets an element. Some platforms take no line breaks in an answer, and then get it on one line. */
const setAnswer = (platform: Platform, element: string, value: string): void => {
  if (platform.set(element, value) || !/[\r\n]/.test(value)) return;
  platform.set(element, value.replace(/\s*[\r\n]\s*/g, " "));
};

/** Reports an attempt to a platform, with as much of each answer as it takes. */
export const reportAttempt = (
  platform: Platform,
  attempt: Attempt,
  quiz: ReportedQuiz,
  ledger: LmsLedger,
): ScormReport => {
  const answers = interactions(platform, attempt, quiz, ledger);
  for (const [element, value] of answers.flatMap(({ elements }) => elements))
    setAnswer(platform, element, value);
  return {
    taken: summary(platform, attempt, ledger)
      .map(([element, value]) => platform.set(element, value))
      .every(Boolean),
    cut: answers.flatMap(({ cutTo }) => cutTo ?? []),
  };
};

/** Writes a session's length in the notation of each edition: ISO 8601, or `HHHH:MM:SS`. From milliseconds. */
export const sessionTime = ({ version }: Pick<Platform, "version">, milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (version === "2004") return `PT${seconds}S`;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
