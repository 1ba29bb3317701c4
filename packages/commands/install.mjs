import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { explainFailure } from "./explain-failure.mjs";
import { root } from "./paths.mjs";
import { run, step } from "./run.mjs";

const modified = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

/** The pinned pnpm, such as `pnpm@12.21.0`. */
export const pinnedPnpm = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;

/** Whether the last installation is newer than everything it follows from. */
const isInstalled = () => {
  const installed = modified("node_modules/.modules.yaml");
  return (
    installed > 0 &&
    ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].every((path) => modified(path) < installed)
  );
};

/** Installs from the lockfile. Ends the program with one sentence when that fails. */
export const install = async () => {
  if (isInstalled()) return;
  const work = () => run("npx", ["-y", pinnedPnpm(), "install", "--frozen-lockfile"]);
  const { code } = await step("Installing packages", work, explainFailure);
  if (code !== 0) process.exit(1);
};

/** Runs a task with turbo, which starts pnpm itself, so both have to be found. */
export const turbo = (...parameters) =>
  run("npx", ["-y", "-p", pinnedPnpm(), "-c", `turbo run ${parameters.join(" ")} --output-logs=errors-only`]);
