import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
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

/** The Chromium to test with: CHROME_PATH, the usual names, Playwright's own; `undefined` when there is none. */
export const findChromium = () =>
  [
    process.env.CHROME_PATH,
    ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...downloaded(),
  ].find((path) => path && isProgram(path));

const isDebianAsRoot = () =>
  process.getuid?.() === 0 &&
  existsSync("/etc/os-release") &&
  /^ID(?:_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));

const installWithApt = () =>
  step("Installing Chromium with apt", async () => {
    const updated = await run("apt-get", ["update"]);
    if (updated.code !== 0) return updated;
    return run("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  });

const installWithPlaywright = () =>
  step("Installing Chromium with Playwright", () => run("playwright", ["install", "chromium"]));

/** Finds a Chromium, or installs one: with apt where it may, because that brings the libraries along. */
export const provideChromium = async () => {
  if (findChromium()) return findChromium();
  if (isDebianAsRoot()) await installWithApt();
  if (!findChromium()) await installWithPlaywright();
  return findChromium();
};
