import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Tests that wait for real time to pass, compile a copy of the workspace, or try every kind of question at length.
 * `pnpm check` leaves them to `npm test`, which runs them beside the tests of built files.
 */
export const longRuns: readonly string[] = [
  "**/many-and-slow.test.ts",
  "**/exhaustive-kinds.test.ts",
  "**/third-language.test.ts",
  "**/kinds/kinds.test.ts",
  "**/screen-reader.test.tsx",
];

/** Where a run of unit tests writes its report, from the folder that it is started in. */
export const unitReport = "test-results/units.json";

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * One project per package, so that a failure names the package. A test that uses the DOM says so in its first line:
 * `// @vitest-environment jsdom`.
 */
const project = (name: string, path: string) => ({
  test: {
    name,
    root: folder(path),
    environment: "node" as const,
    // One worker runs many files, so a test leaves no global changed.
    isolate: false,
    // Long enough for slow computers, short enough to catch a hang.
    testTimeout: 60_000,
    include: ["**/*.test.{ts,tsx,mjs}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/out/**", "**/.next/**", ...longRuns],
  },
});

export default defineConfig({
  test: {
    reporters: ["default", "json"],
    outputFile: { json: unitReport },
    projects: [
      {
        test: {
          ...project("content", "packages/content").test,
          typecheck: {
            enabled: true,
            checker: "tsc",
            include: ["**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
      project("attempt", "packages/attempt"),
      project("reporting", "packages/reporting"),
      project("i18n", "packages/i18n"),
      project("ui", "packages/ui"),
      project("preferences", "packages/preferences"),
      project("site", "packages/site"),
      project("commands", "packages/commands"),
      project("reader", "apps/reader"),
      project("quiz", "apps/quiz"),
      project("architecture", "tests/architecture"),
      project("bench", "tests/bench"),
    ],
  },
});
