// An island because the package for learning platforms speaks with the platform, which takes scripts.
import { mountPractice } from "../src/practice/mount-practice.tsx";
import { packageRepository } from "../src/scorm/package-repository.ts";

/** Takes over the practice form in a package; opened outside a platform, it is a quiz like any other. */
export default function mount(root: HTMLElement): Promise<void> {
  return mountPractice(root, (data) =>
    packageRepository(data, root.dataset.scorm === "1.2" ? "1.2" : "2004"),
  );
}
