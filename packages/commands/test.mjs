import { allStages, runStages } from "./checks.mjs";
import { provideChromium } from "./find-chromium.mjs";
import { provideJava } from "./find-java.mjs";
import { install } from "./install.mjs";

/** Installs what is missing, a browser and Java included, and runs everything. */
export const test = async () => {
  if (!(await install())) return runStages([[async () => ({ passed: 0, failed: 1 })]]);
  const chromium = await provideChromium();
  if (!chromium) {
    console.error(
      "No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to its program.",
    );
  }
  if (!(await provideJava())) {
    console.error(
      "No Java was found, and none could be installed; the HTML of the site cannot be checked without it. Install a Java runtime, 11 or newer.",
    );
  }
  await runStages(allStages(chromium));
};
