import { fastChecks, runChecks, siteChecks } from "./checks.mjs";
import { provideChromium } from "./find-chromium.mjs";
import { install } from "./install.mjs";

/** Installs what is missing, a browser included, and runs everything. */
export const test = async () => {
  if (!(await install())) return runChecks([async () => ({ passed: 0, failed: 1 })]);
  const chromium = await provideChromium();
  if (!chromium) {
    console.error(
      "No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to its program.",
    );
  }
  await runChecks([...fastChecks, ...siteChecks(chromium)]);
};
