// pnpm bench: builds the site, finds a browser and measures the site in it.
import { spawn } from "node:child_process";
import { provideChromium } from "./find-chromium.mjs";
import { install, turbo } from "./install.mjs";
import { environment, root } from "./paths.mjs";
import { step } from "./run.mjs";

if (!(await install())) process.exit(1);
const { code } = await step("Building the site", () => turbo("build"));
if (code !== 0) process.exit(1);
const chromium = await provideChromium();
if (!chromium) {
  console.error("No Chromium was found. Install Chromium or Chrome, or set CHROME_PATH to its program.");
  process.exit(1);
}
const bench = spawn("node", ["tests/bench/main.ts", ...process.argv.slice(2)], {
  cwd: root,
  env: environment({ CHROME_PATH: chromium }),
  stdio: "inherit",
});
bench.on("close", (status) => process.exit(status ?? 1));
