import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explainFailure } from "./explain-failure.mjs";
import { isInstalled } from "./is-installed.mjs";
import { root } from "./paths.mjs";
import { run, step } from "./run.mjs";

/** Returns the pinned pnpm, such as `pnpm@12.21.0`. */
export const pinnedPnpm = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;

/**
 * Installs from the lockfile if needed. If that fails, says why in one sentence.
 *
 * @returns {Promise<boolean>} Whether all packages are there.
 */
export const install = async () => {
  if (isInstalled(root)) return true;
  const work = () => run("npx", ["-y", pinnedPnpm(), "install", "--frozen-lockfile"]);
  const { code } = await step("Installing packages", work, explainFailure);
  return code === 0;
};

/** Runs a task with turbo, which starts pnpm itself, so both have to be found. */
export const turbo = (...parameters) =>
  run("npx", ["-y", "-p", pinnedPnpm(), "-c", `turbo run ${parameters.join(" ")} --output-logs=errors-only`]);
