import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const port = Number(process.env.TEST_PORT ?? 3170);
const executablePath = process.env.CHROME_PATH;

/** The built site, served as `npm start` serves it, in the installed Chromium. */
export default defineConfig({
  testDir: fileURLToPath(new URL(".", import.meta.url)),
  testMatch: ["e2e/**/*.test.ts", "a11y/**/*.test.ts"],
  outputDir: fileURLToPath(new URL("../test-results/playwright", import.meta.url)),
  fullyParallel: true,
  // Long enough for slow computers, short enough to catch a hang.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 3,
  forbidOnly: true,
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node packages/site/src/serve/main.ts",
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
