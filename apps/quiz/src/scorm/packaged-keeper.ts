import type { AttemptKeeper } from "../keeping/attempt-keeper.ts";
import { browserKeeper } from "../keeping/browser-keeper.ts";
import { tellPrivacy } from "../keeping/tell-privacy.ts";
import type { PracticeData } from "../practice/practice-data.ts";
import { scormWords } from "../words/scorm/both.ts";
import { findPlatform, type ScormEdition } from "./find-platform.ts";
import { scormKeeper } from "./scorm-keeper.ts";

/**
 * The keeper of a package: the platform's, where one began a session; otherwise this device's. A platform that is there and
 * refuses is told of, because whoever was sent there by it believes that the answers count.
 *
 * @param own The edition of the package.
 */
export const packagedKeeper = (data: PracticeData, own: ScormEdition): AttemptKeeper => {
  const words = scormWords[data.language];
  const found = findPlatform(window, own);
  tellPrivacy(words.privacy[found.state]);
  if (found.state === "platform") return scormKeeper(found.platform, data, window);
  const device = browserKeeper(data.lesson);
  if (found.state === "none") return device;
  return {
    ...device,
    notice: words.notices.refused,
    words: () => ({ states: { kept: words.unreported } }),
  };
};
