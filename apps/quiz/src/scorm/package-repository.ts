import { scormMessages } from "../messages/scorm/both.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import type { AttemptRepository } from "../storage/attempt-repository.ts";
import { browserRepository } from "../storage/browser-repository.ts";
import { tellPrivacy } from "../storage/tell-privacy.ts";
import { findPlatform, type ScormEdition } from "./find-platform.ts";
import { scormRepository } from "./scorm-repository.ts";

/**
 * The repository of a package: the platform's, where one began a session; otherwise this device's. A platform that is there and
 * refuses is told of, because whoever was sent there by it believes that the answers count.
 *
 * @param own The edition of the package.
 */
export const packageRepository = (data: PracticeData, own: ScormEdition): AttemptRepository => {
  const words = scormMessages[data.language];
  const found = findPlatform(window, own);
  tellPrivacy(words.privacy[found.state]);
  if (found.state === "platform") return scormRepository(found.platform, data, window);
  const device = browserRepository(data.lesson);
  if (found.state === "none") return device;
  return {
    ...device,
    notice: words.notices.refused,
    words: () => ({ states: { kept: words.unreported } }),
  };
};
