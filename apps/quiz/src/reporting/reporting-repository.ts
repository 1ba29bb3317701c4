import { beginCmi5 } from "@sidelight/reporting/cmi5";
import { type Launch, launchKey } from "@sidelight/reporting/launch";
import { openReporter, type Reporter } from "@sidelight/reporting/outbox";
import { quizMessages } from "../messages/quiz-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository, PlatformSession } from "../storage/attempt-repository.ts";
import { browserRepository } from "../storage/browser-repository.ts";
import { showPrivacy } from "../storage/show-privacy.ts";
import { outboxEntries } from "./outbox-entries.ts";
import { pagePorts } from "./page-ports.ts";
import { reportedQuiz } from "./reported-quiz.ts";

/** Returns the session as the page shows it. Only a button ends it, because a page that closes may come back. */
const platformSession = async (
  { session }: Reporter,
  returnAddress: string | undefined,
): Promise<PlatformSession | undefined> =>
  session && {
    ended: await session.ended(),
    ...(returnAddress ? { returnAddress } : {}),
    end: session.end,
  };

/**
 * Saves an attempt on the device, apart from those of other launches, and reports it to the record store of the launch.
 *
 * @throws If a cmi5 platform does not answer as it must; the quiz then works without reporting.
 */
export const reportingRepository = async (data: QuizData, launch: Launch): Promise<AttemptRepository> => {
  const session = launch.kind === "cmi5" ? await beginCmi5(launch, pagePorts) : undefined;
  const reporter = openReporter({ quiz: reportedQuiz(data), launch, session }, outboxEntries, pagePorts);
  // Learners who share the device, the store or even the registration each have their own attempt.
  const device = browserRepository(data.lesson, `${data.lesson}@${launchKey(launch)}`);
  const platform = await platformSession(reporter, session?.returnAddress);
  const to = new URL(launch.endpoint).host;
  showPrivacy(quizMessages[data.language].storage.launches.privacy(to));
  return {
    ...device,
    load: async () => {
      const found = await device.load();
      // Reports what an earlier session did not.
      if (found.state === "attempt") reporter.report(found.attempt);
      return found;
    },
    save: (attempt, replaces) => {
      reporter.report(attempt);
      return device.save(attempt, replaces);
    },
    reporting: { to, subscribe: reporter.subscribe },
    ...(platform ? { session: platform } : {}),
  };
};
