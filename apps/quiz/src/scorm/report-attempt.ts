import { isScored, rightChoices, scoreQuestion } from "@sidelight/content/questions";
import { type PracticeData, questionsOf } from "../practice/practice-data.ts";
import type { Attempt } from "../session/attempt.ts";
import { resultsOf } from "../session/results.ts";
import { interactionOf, responseOf } from "../xapi/interaction.ts";
import type { Platform } from "./find-platform.ts";

const rounded = (score: number): string => String(Math.round(score * 1e4) / 1e4);

/** Elements of the data model that the platform is told, in the order in which it must hear of them. */
type Elements = readonly (readonly [element: string, value: string])[];

const is2004 = ({ version }: Platform) => version === "2004";

/** Score, completion and place of an attempt. In SCORM 1.2 a score is a percentage. */
const summary = (platform: Platform, attempt: Attempt, data: PracticeData): Elements => {
  const { score, of } = resultsOf(attempt, data.questions);
  const scaled = of > 0 ? score / of : 0;
  const done = attempt.finishedAt !== undefined;
  const handedIn = Object.values(attempt.answers).filter(({ checked }) => checked).length;
  if (!is2004(platform))
    return [
      ["cmi.core.score.min", "0"],
      ["cmi.core.score.max", "100"],
      ["cmi.core.score.raw", rounded(scaled * 100)],
      ["cmi.core.lesson_status", done ? "completed" : "incomplete"],
      ["cmi.core.exit", done ? "" : "suspend"],
    ];
  const passing = Number.parseFloat(platform.get("cmi.scaled_passing_score"));
  return [
    ["cmi.score.min", "0"],
    ["cmi.score.max", String(of)],
    ["cmi.score.raw", rounded(score)],
    ["cmi.score.scaled", rounded(scaled)],
    ["cmi.progress_measure", rounded(handedIn / Math.max(1, attempt.questions.length))],
    ["cmi.completion_status", done ? "completed" : "incomplete"],
    ...(done && Number.isFinite(passing)
      ? [["cmi.success_status", scaled >= passing ? "passed" : "failed"] as const]
      : []),
    ["cmi.exit", done ? "normal" : "suspend"],
  ];
};

/** Each answer that was handed in, as an interaction: what was asked, what was answered, how it was judged. */
const interactions = (platform: Platform, attempt: Attempt, data: PracticeData): Elements =>
  questionsOf(attempt, data)
    .filter(([id]) => attempt.answers[id]?.checked)
    .flatMap(([id, question], index): Elements => {
      const chosen = attempt.answers[id]?.chosen ?? [];
      const { score } = scoreQuestion(question, chosen);
      const { interactionType = "other", correctResponsesPattern } = interactionOf(data, question);
      const at = `cmi.interactions.${index}`;
      const result = isScored(question) ? (score === 1 ? "correct" : rounded(score)) : "neutral";
      if (!is2004(platform))
        return [
          [`${at}.id`, id],
          // The other types of 1.2 take one letter an answer; this one takes words.
          [`${at}.type`, "fill-in"],
          [`${at}.student_response`, responseOf(question, chosen).slice(0, 255)],
          [`${at}.result`, result === "0" ? "wrong" : result],
        ];
      return [
        [`${at}.id`, id],
        [`${at}.type`, interactionType],
        ...(isScored(question) && rightChoices(question).length > 0 && question.kind !== "short-text"
          ? [[`${at}.correct_responses.0.pattern`, correctResponsesPattern?.[0] ?? ""] as const]
          : []),
        [`${at}.learner_response`, responseOf(question, chosen).slice(0, 250)],
        [`${at}.result`, result === "0" ? "incorrect" : result],
        [`${at}.description`, question.stem.slice(0, 250)],
      ];
    });

/** Tells the platform of an attempt. Elements that it refuses are passed over, but for those that carry the result. */
export const reportAttempt = (platform: Platform, attempt: Attempt, data: PracticeData): boolean => {
  for (const [element, value] of interactions(platform, attempt, data)) platform.set(element, value);
  return summary(platform, attempt, data)
    .map(([element, value]) => platform.set(element, value))
    .every(Boolean);
};

/** How long a session took, in the notation of each edition: ISO 8601, or `HHHH:MM:SS`. From milliseconds. */
export const sessionTime = ({ version }: Pick<Platform, "version">, milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (version === "2004") return `PT${seconds}S`;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
