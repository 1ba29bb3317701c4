import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What is asked of the built site and the built content package: files as they are shipped. */
export default defineConfig({
  test: {
    name: "built",
    root: fileURLToPath(new URL("built", import.meta.url)),
    environment: "node",
    // A slow machine is no failure: what hangs is found all the same.
    testTimeout: 120_000,
    include: ["**/*.test.ts"],
  },
});
