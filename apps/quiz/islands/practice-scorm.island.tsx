// An island because the package for learning platforms speaks with the platform, which takes scripts.
import { browserKeeper } from "../src/keeping/browser-keeper.ts";
import { mountPractice } from "../src/practice/mount-practice.tsx";
import { findPlatform } from "../src/scorm/find-platform.ts";
import { scormKeeper } from "../src/scorm/scorm-keeper.ts";

/** Takes over the practice form in a package; opened outside a platform, it is a quiz like any other. */
export default function mount(root: HTMLElement): Promise<void> {
  return mountPractice(root, (data) => {
    const platform = findPlatform(window);
    return platform ? scormKeeper(platform, data, window) : browserKeeper(data.lesson);
  });
}
