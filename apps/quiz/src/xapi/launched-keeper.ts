import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { browserKeeper } from "../keeping/browser-keeper.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { quizWords } from "../words/quiz-words.ts";
import { readLaunch } from "./launch.ts";
import { reportingKeeper } from "./reporting-keeper.ts";

/**
 * Opens the keeper that an address with a launch asks for. Where a launch isn't followed, the page says why, nothing is sent,
 * and the quiz works as it does without one.
 *
 * @param stores The origins that the site's owner allows answers to be sent to.
 */
export const launchedKeeper = async (
  data: PracticeData,
  stores: readonly string[],
): Promise<AttemptKeeper> => {
  const { launches } = quizWords[data.language].keeping;
  const read = readLaunch(location.search, stores);
  const alone = (notice: string): AttemptKeeper => ({ ...browserKeeper(data.lesson), notice });
  if (read.state === "none") return browserKeeper(data.lesson);
  if (read.state === "broken") return alone(launches.broken(read.parameter));
  if (read.state === "unlisted") return alone(launches.unlisted(read.host));
  try {
    return await reportingKeeper(data, read.launch);
  } catch {
    return alone(launches.unanswered(new URL(read.launch.endpoint).host));
  }
};
