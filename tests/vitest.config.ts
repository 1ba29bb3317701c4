import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** One project per package, so that a failure names its home and each runs in the environment it needs. */
const project = (name: string, path: string, environment: "node" | "jsdom") => ({
  test: {
    name,
    root: folder(path),
    environment,
    // A slow machine is no failure: what hangs is found all the same.
    testTimeout: 60_000,
    include: ["**/*.test.{ts,tsx,mjs}"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/out/**", "**/.next/**", "**/e2e/**", "**/a11y/**"],
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...project("content", "packages/content", "node").test,
          typecheck: {
            enabled: true,
            checker: "tsc",
            include: ["**/*.test-d.ts"],
            tsconfig: "./tsconfig.json",
          },
        },
      },
      project("preferences", "packages/preferences", "node"),
      project("site", "packages/site", "node"),
      project("commands", "packages/commands", "node"),
      project("reader", "apps/reader", "node"),
      project("quiz", "apps/quiz", "node"),
      project("architecture", "tests/architecture", "node"),
    ],
  },
});
