import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { longRuns } from "./vitest.config.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests of the built site and the built content package, and the tests that take too long for `pnpm check`. */
export default defineConfig({
  test: {
    environment: "node",
    // Long enough for slow computers, short enough to catch a hang.
    testTimeout: 120_000,
    // Vitest would leave one processor idle, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: "built", root: folder("built"), include: ["**/*.test.ts"] } },
      { extends: true, test: { name: "long", root: folder(".."), include: [...longRuns] } },
    ],
  },
});
