import { quizMessages } from "../messages/quiz-messages.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { browserRepository } from "../storage/browser-repository.ts";
import { readLaunch } from "./launch.ts";
import { reportingRepository } from "./reporting-repository.ts";

/**
 * Opens the repository that an address with a launch asks for. Where a launch isn't followed, the page says why, nothing is sent,
 * and the quiz works as it does without one.
 *
 * @param stores The origins that the site's owner allows answers to be sent to.
 */
export const launchedRepository = async (
  data: PracticeData,
  stores: readonly string[],
): Promise<AttemptRepository> => {
  const { launches } = quizMessages[data.language].keeping;
  const read = readLaunch(location.search, stores);
  const alone = (notice: string): AttemptRepository => ({ ...browserRepository(data.lesson), notice });
  if (read.state === "none") return browserRepository(data.lesson);
  if (read.state === "broken") return alone(launches.broken(read.parameter));
  if (read.state === "unlisted") return alone(launches.unlisted(read.host));
  try {
    return await reportingRepository(data, read.launch);
  } catch {
    return alone(launches.unanswered(new URL(read.launch.endpoint).host));
  }
};
