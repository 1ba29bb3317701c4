import { isScored, isTyped, rightChoices, scoreQuestion } from "@sidelight/content/questions";
import type { Attempt } from "../attempt/attempt.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { interactionOf, responseOf } from "../xapi/interaction.ts";
import type { Platform } from "./find-platform.ts";
import { fitText } from "./fit-text.ts";
import { bestOf, type LmsLedger } from "./lms-ledger.ts";
import { descriptionRoom, responseRoom } from "./response-room.ts";

const rounded = (score: number): string => String(Math.round(score * 1e4) / 1e4);

/** Elements of the data model that the platform is told, in the order in which it must hear of them. */
type Elements = readonly (readonly [element: string, value: string])[];

const is2004 = ({ version }: Platform) => version === "2004";

/** The best score, whether the quiz is completed, and how to come back to the attempt. In SCORM 1.2 a score is a percentage. */
const summary = (platform: Platform, attempt: Attempt, ledger: LmsLedger): Elements => {
  const { done } = ledger;
  const { score, of } = bestOf(ledger);
  const scaled = of > 0 ? score / of : 0;
  const status = done ? "completed" : "incomplete";
  const ended = attempt.place.at === "results";
  if (!is2004(platform))
    return [
      ["cmi.core.score.min", "0"],
      ["cmi.core.score.max", "100"],
      ["cmi.core.score.raw", rounded(scaled * 100)],
      // A platform that judged for itself that this was passed is not told anything less.
      ...(done && platform.get("cmi.core.lesson_status") === "passed"
        ? []
        : [["cmi.core.lesson_status", status] as const]),
      ["cmi.core.exit", ended ? "" : "suspend"],
    ];
  const handedIn = Object.values(attempt.answers).filter(({ checked }) => checked).length;
  const passing = Number.parseFloat(platform.get("cmi.scaled_passing_score"));
  return [
    ["cmi.score.min", "0"],
    ["cmi.score.max", String(of)],
    ["cmi.score.raw", rounded(score)],
    ["cmi.score.scaled", rounded(scaled)],
    ["cmi.progress_measure", done ? "1" : rounded(handedIn / Math.max(1, attempt.questions.length))],
    ["cmi.completion_status", status],
    ...(done && Number.isFinite(passing)
      ? [["cmi.success_status", scaled >= passing ? "passed" : "failed"] as const]
      : []),
    ["cmi.exit", ended ? "normal" : "suspend"],
  ];
};

/** The elements of one answer, and to how many characters it was cut, if it was. */
interface Interaction {
  readonly elements: Elements;
  readonly cutTo?: number;
}

/**
 * Each answer that was handed in, as an interaction: what was asked, what was answered, how it was judged. Those of an attempt
 * come after those of the attempts before it, and each keeps its place.
 */
const interactions = (
  platform: Platform,
  attempt: Attempt,
  data: PracticeData,
  ledger: LmsLedger,
): readonly Interaction[] =>
  ledger.questions.flatMap((id, index): readonly Interaction[] => {
    const question = data.questions[id];
    const answer = attempt.answers[id];
    if (!question || !answer?.checked) return [];
    const { chosen } = answer;
    const { score } = scoreQuestion(question, chosen);
    const { interactionType = "other", correctResponsesPattern } = interactionOf(data, question);
    const at = `cmi.interactions.${ledger.before + index}`;
    const result = isScored(question) ? (score === 1 ? "correct" : rounded(score)) : "neutral";
    const response = responseOf(question, chosen);
    const room = responseRoom(platform.version, interactionType);
    const fitting = fitText(response, room);
    const cut = fitting === response ? {} : { cutTo: room };
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
      ...(isScored(question) && rightChoices(question).length > 0 && !isTyped(question)
        ? [[`${at}.correct_responses.0.pattern`, correctResponsesPattern?.[0] ?? ""] as const]
        : []),
      [`${at}.learner_response`, fitting],
      [`${at}.result`, result === "0" ? "incorrect" : result],
      [`${at}.description`, fitText(question.stem, descriptionRoom)],
    ];
    return [{ elements, ...cut }];
  });

/** What became of telling a platform. */
export interface Reported {
  /** Whether it took what carries the result. Other elements that it refuses are passed over. */
  readonly taken: boolean;
  /** The answers that it got only the beginning of: to how many characters each was cut. */
  readonly cut: readonly number[];
}

/** Sets an element; some platforms take no line breaks in an answer, and then get it in one line. */
const setAnswer = (platform: Platform, element: string, value: string): void => {
  if (platform.set(element, value) || !/[\r\n]/.test(value)) return;
  platform.set(element, value.replace(/\s*[\r\n]\s*/g, " "));
};

/** Tells the platform of an attempt: as much of each answer as it takes. */
export const reportAttempt = (
  platform: Platform,
  attempt: Attempt,
  data: PracticeData,
  ledger: LmsLedger,
): Reported => {
  const answers = interactions(platform, attempt, data, ledger);
  for (const [element, value] of answers.flatMap(({ elements }) => elements))
    setAnswer(platform, element, value);
  return {
    taken: summary(platform, attempt, ledger)
      .map(([element, value]) => platform.set(element, value))
      .every(Boolean),
    cut: answers.flatMap(({ cutTo }) => cutTo ?? []),
  };
};

/** How long a session took, in the notation of each edition: ISO 8601, or `HHHH:MM:SS`. From milliseconds. */
export const sessionTime = ({ version }: Pick<Platform, "version">, milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (version === "2004") return `PT${seconds}S`;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(Math.floor(seconds / 3600)).padStart(4, "0")}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
