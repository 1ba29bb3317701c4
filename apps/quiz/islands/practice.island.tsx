// An island because feedback after each answer takes scripts; without them the form leads to the worksheet.
import { browserKeeper } from "../src/keeping/browser-keeper.ts";
import { mountPractice } from "../src/practice/mount-practice.tsx";

/** Takes over the practice form, with whatever was chosen in it by now. */
export default function mount(root: HTMLElement): Promise<void> {
  return mountPractice(root, async (data) => {
    if (!new URLSearchParams(location.search).has("endpoint")) return browserKeeper(data.lesson);
    // Only who was launched by a platform that wants to hear of it gets the code for that.
    const { launchedKeeper } = await import("../src/xapi/launched-keeper.ts");
    return launchedKeeper(data, (root.dataset.recordStores ?? "").split(" "));
  });
}
