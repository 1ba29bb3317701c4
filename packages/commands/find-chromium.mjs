import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { installWithApt, isDebianAsRoot } from "./apt.mjs";
import { run, step } from "./run.mjs";

/** Chromium without a window: the same pages for about 40 % less processor time. */
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

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
    .filter((folder) => /^chromium(?:_headless_shell)?-/.test(folder))
    .sort()
    .reverse()
    .flatMap((folder) => [
      join(cache, folder, "chrome-headless-shell-linux64", "chrome-headless-shell"),
      join(cache, folder, "chrome-linux", "headless_shell"),
      join(cache, folder, "chrome-linux", "chrome"),
      join(cache, folder, "chrome-linux64", "chrome"),
    ]);
};

/** Returns the Chromium to test with: CHROME_PATH, the usual names, Playwright's own, or `undefined`. */
export const findChromium = () =>
  [
    process.env.CHROME_PATH,
    ...names.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ...downloaded(),
  ].find((path) => path && isProgram(path));

/**
 * Tells within a few seconds whether Playwright's browsers can be downloaded here. Playwright itself tries again and again
 * before it gives up.
 *
 * @param {string} [host]
 */
export const canDownload = async (
  host = process.env.PLAYWRIGHT_DOWNLOAD_HOST || "https://cdn.playwright.dev",
) => {
  try {
    const { status } = await fetch(host, { method: "HEAD", signal: AbortSignal.timeout(5000) });
    // A host without a page at its root is there all the same; one that refuses, or a proxy that does, is not.
    return status < 400 || status === 404;
  } catch {
    return false;
  }
};

/** Installs the Chromium that belongs to this version of Playwright; on a Debian, with the libraries it needs. */
const installWithPlaywright = () =>
  step("Installing Chromium with Playwright", () =>
    run("playwright", ["install", ...(isDebianAsRoot() ? ["--with-deps"] : []), "chromium"]),
  );

/** Finds a Chromium, or installs one: Playwright's if it can be downloaded, otherwise apt's. */
export const provideChromium = async () => {
  if (findChromium()) return findChromium();
  if (await canDownload()) await installWithPlaywright();
  if (!findChromium() && isDebianAsRoot()) await installWithApt("Chromium", [shell, "fonts-noto-core"]);
  return findChromium();
};
