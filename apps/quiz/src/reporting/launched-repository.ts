import { readLaunch } from "@sidelight/reporting/launch";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { browserRepository } from "../storage/browser-repository.ts";
import { reportingRepository } from "./reporting-repository.ts";

/**
 * Opens the repository that the launch in the address asks for. If a launch is not followed, the page says why, nothing is sent,
 * and the quiz works as it does without one.
 *
 * @param stores The origins to which the site's owner allows answers to be sent.
 */
export const launchedRepository = async (
  data: QuizData,
  stores: readonly string[],
): Promise<AttemptRepository> => {
  const { launches } = quizMessages[data.language].storage;
  const read = readLaunch(location.search, stores);
  const withNotice = (notice: string): AttemptRepository => ({ ...browserRepository(data.lesson), notice });
  switch (read.state) {
    case "none":
      return browserRepository(data.lesson);
    case "broken":
      return withNotice(launches.broken(read.parameter));
    case "unlisted":
      return withNotice(launches.unlisted(read.host));
    case "launch":
      try {
        return await reportingRepository(data, read.launch);
      } catch {
        return withNotice(launches.unanswered(new URL(read.launch.endpoint).host));
      }
  }
};
