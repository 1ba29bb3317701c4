// An island because the package for learning platforms talks to the platform, which needs scripts.
import { mountPlayer } from "../src/player/mount-player.tsx";
import { packageRepository } from "../src/reporting/package-repository.ts";

/** Takes over the practice form in a package. Outside a platform it is a quiz like any other. */
export default function mount(root: HTMLElement): Promise<void> {
  return mountPlayer(root, (data) => packageRepository(data, root.dataset.scorm === "1.2" ? "1.2" : "2004"));
}
