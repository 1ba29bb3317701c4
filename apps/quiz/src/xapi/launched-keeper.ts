import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { browserKeeper } from "../keeping/browser-keeper.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { quizWords } from "../words/quiz-words.ts";
import { readLaunch } from "./launch.ts";
import { reportingKeeper } from "./reporting-keeper.ts";

/** The keeper that an address with a launch asks for. A launch that cannot be followed is said so, and nothing is sent. */
export const launchedKeeper = async (data: PracticeData): Promise<AttemptKeeper> => {
  const { launches } = quizWords[data.language].keeping;
  const read = readLaunch(location.search);
  const alone = (notice: string): AttemptKeeper => ({ ...browserKeeper(data.lesson), notice });
  if (read.state === "none") return browserKeeper(data.lesson);
  if (read.state === "broken") return alone(launches.broken(read.parameter));
  try {
    return await reportingKeeper(data, read.launch);
  } catch {
    return alone(launches.unanswered(new URL(read.launch.endpoint).host));
  }
};
