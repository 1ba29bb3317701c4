import { installWithApt, isDebianAsRoot } from "./apt.mjs";
import { run } from "./run.mjs";

/**
 * Returns whether Java runs here. macOS has a program of that name that only asks to install one.
 *
 * @param {string} [program]
 */
export const hasJava = async (program = "java") => (await run(program, ["-version"])).code === 0;

/** The Java package of Debian 12; newer releases have a newer one under the second name. */
const packages = ["openjdk-17-jre-headless", "default-jre-headless"];

/** Finds a Java, which the HTML checker runs on, or installs one with apt where it may. */
export const provideJava = async () => {
  for (const name of packages) {
    if (await hasJava()) return true;
    if (isDebianAsRoot()) await installWithApt("Java", [name]);
  }
  return hasJava();
};
