import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
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

const vitest = (title, config, file) =>
  reported(title, file, countVitest, (report) =>
    run("vitest", [
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]),
  );

/** Returns the folders of the workspace that have unit tests. */
const unitFolders = () =>
  ["packages", "apps"]
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .concat(join(root, "tests"))
    .filter((folder) => {
      const manifest = join(folder, "package.json");
      return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).scripts?.test;
    });

/** Runs the unit tests of each package whose files or dependencies have changed, and counts the tests of all. */
const units = async () => {
  const files = unitFolders().map((folder) => join(folder, "test-results", "units.json"));
  for (const file of files) discardReport(file);
  const { code } = await step("Units, components, types and content rules", () =>
    turbo("test", "--continue"),
  );
  const counts = files.map((file) => countVitest(readReport(file)));
  const total = (part) => counts.reduce((sum, count) => sum + count[part], 0);
  return { passed: total("passed"), failed: total("failed") || (code === 0 ? 0 : 1) };
};

const quick = [
  single("Types", () => turbo("typecheck")),
  single("Lint and format", () => run("biome", ["ci", "."])),
  single("Nothing unused", () => run("knip", [])),
];
const built = vitest("Built files, and tests that take long", "tests/built.config.ts", "built.json");

/** The stages of `pnpm check`. The checks of a stage run at the same time. */
export const fastStages = [quick, [units]];

/**
 * The stages of `npm test`. The site is built once, and every later check reads that build. Each stage uses all processors,
 * so none runs beside another: a test of many connections fails when it gets too little of a processor.
 */
export const allStages = (chromium) => [
  [single("The site is built and joined", () => turbo("build"))],
  quick,
  [units],
  [built],
  [
    reported("Browser: accessibility, journeys, contracts", "playwright.json", countPlaywright, (report) =>
      run("playwright", ["test", "--config", "tests/playwright.config.ts"], {
        env: { CHROME_PATH: chromium ?? "", PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    ),
  ],
];

/** Runs all stages, even after a failure, prints the totals as the last line and ends the program. */
export const runStages = async (stages) => {
  let passed = 0;
  let failed = 0;
  for (const stage of stages)
    for (const count of await Promise.all(stage.map((check) => check()))) {
      passed += count.passed;
      failed += count.failed;
    }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
};
