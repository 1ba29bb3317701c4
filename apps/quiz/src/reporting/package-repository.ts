import { findPlatform, type ScormEdition } from "@sidelight/reporting/scorm";
import { scormMessages } from "../messages/scorm-messages.ts";
import type { QuizData } from "../quiz-data/quiz-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { browserRepository } from "../storage/browser-repository.ts";
import { showPrivacy } from "../storage/show-privacy.ts";
import { scormRepository } from "./scorm-repository.ts";

/**
 * Opens the repository of a package: the platform's if one began a session, otherwise this device's. If a platform refused, the
 * page says so, because a learner who was sent there expects the answers to count.
 *
 * @param own The edition of the package.
 */
export const packageRepository = (data: QuizData, own: ScormEdition): AttemptRepository => {
  const words = scormMessages[data.language];
  const found = findPlatform(window, own);
  showPrivacy(words.privacy[found.state]);
  switch (found.state) {
    case "platform":
      return scormRepository(found.platform, data, window);
    case "none":
      return browserRepository(data.lesson);
    case "refused":
      return {
        ...browserRepository(data.lesson),
        notice: words.notices.refused,
        words: () => ({ states: { saved: words.unreported } }),
      };
  }
};
