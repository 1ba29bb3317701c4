import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { installWithApt, isDebianAsRoot } from "./apt.mjs";
import { run, step } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Browsers that Playwright has downloaded. */
const downloaded = () => {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => folder.startsWith("chromium-"))
    .flatMap((folder) => [
      join(cache, folder, "chrome-linux", "chrome"),
      join(cache, folder, "chrome-linux64", "chrome"),
    ]);
};

/** Returns the Chromium to test with: CHROME_PATH, the usual names, Playwright's own, or `undefined`. */
export const findChromium = () =>
  [
    process.env.CHROME_PATH,
    ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...downloaded(),
  ].find((path) => path && isProgram(path));

const installWithPlaywright = () =>
  step("Installing Chromium with Playwright", () => run("playwright", ["install", "chromium"]));

/** Finds a Chromium or installs one, with apt if possible, because apt also installs the libraries. */
export const provideChromium = async () => {
  if (findChromium()) return findChromium();
  if (isDebianAsRoot()) await installWithApt("Chromium", ["chromium", "fonts-noto-core"]);
  if (!findChromium()) await installWithPlaywright();
  return findChromium();
};
