// An island because feedback after each answer takes scripts; without them the form leads to the worksheet.

import { mountPractice } from "../src/practice/mount-practice.tsx";
import { browserRepository } from "../src/storage/browser-repository.ts";

/** Takes over the practice form, with whatever was chosen in it by now. */
export default function mount(root: HTMLElement): Promise<void> {
  return mountPractice(root, async (data) => {
    if (!new URLSearchParams(location.search).has("endpoint")) return browserRepository(data.lesson);
    // Only who was launched by a platform that wants to hear of it gets the code for that.
    const { launchedRepository } = await import("../src/xapi/launched-repository.ts");
    return launchedRepository(data, (root.dataset.recordStores ?? "").split(" "));
  });
}
