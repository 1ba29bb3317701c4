import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { countPlaywright, countVitest, discardReport, readReport } from "./count-results.mjs";
import { turbo } from "./install.mjs";
import { root } from "./paths.mjs";
import { run, step } from "./run.mjs";

const reports = join(root, "test-results");

/** Returns a check that is one command: it passes or it fails. */
const single = (title, work) => async () => {
  const { code } = await step(title, work);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
};

/** Returns a check whose runner writes a report of its tests. */
const reported = (title, file, count, work) => async () => {
  const report = join(reports, file);
  mkdirSync(reports, { recursive: true });
  discardReport(report);
  const { code } = await step(title, () => work(report));
  const { passed, failed } = count(readReport(report));
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};

/** The checks of `pnpm check`: types, lint, unused code, units and rules. */
export const fastChecks = [
  single("Types", () => turbo("typecheck")),
  single("Lint and format", () => run("biome", ["ci", "."])),
  single("Nothing unused", () => run("knip", [])),
  reported("Units, components, types and content rules", "vitest.json", countVitest, (report) =>
    run("vitest", [
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]),
  ),
];

/** Lists the checks of the built site, then those in a browser. */
export const siteChecks = (chromium) => [
  single("The site is built and joined", () => turbo("build")),
  reported(
    "Built files: old browsers, policies, other versions of Node",
    "built.json",
    countVitest,
    (report) =>
      run("vitest", [
        "run",
        "--config",
        "tests/built.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ]),
  ),
  reported("Browser: accessibility, journeys, contracts", "playwright.json", countPlaywright, (report) =>
    run("playwright", ["test", "--config", "tests/playwright.config.ts"], {
      env: { CHROME_PATH: chromium ?? "", PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
  ),
];

/** Runs all checks, even after a failure, prints the totals as the last line and ends the program. */
export const runChecks = async (checks) => {
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    const count = await check();
    passed += count.passed;
    failed += count.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
};
