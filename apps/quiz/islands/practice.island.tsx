// An island because feedback after each answer needs scripts; without them the form leads to the worksheet.
import { mountPlayer } from "../src/player/mount-player.tsx";
import { browserRepository } from "../src/storage/browser-repository.ts";

/** Takes over the practice form, with whatever was chosen in it by now. */
export default function mount(root: HTMLElement): Promise<void> {
  return mountPlayer(root, async (data) => {
    if (!new URLSearchParams(location.search).has("endpoint")) return browserRepository(data.lesson);
    // Only a launch by a learning platform loads the code for reporting.
    const { launchedRepository } = await import("../src/reporting/launched-repository.ts");
    return launchedRepository(data, (root.dataset.recordStores ?? "").split(" "));
  });
}
