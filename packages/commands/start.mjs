import { spawn } from "node:child_process";
import { portProblem } from "./free-port.mjs";
import { install, turbo } from "./install.mjs";
import { environment, root } from "./paths.mjs";
import { step } from "./run.mjs";
import { siteUrl } from "./site-url.mjs";

/** Installs, builds, joins both apps and serves them. */
export const start = async () => {
  // Before the long work, not after it.
  const problem = await portProblem(process.env.PORT);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  const url = siteUrl(process.env);
  if (url) process.env.SITE_URL = url;
  if (!(await install())) process.exit(1);
  const { code } = await step("Building the reader and the quiz", () => turbo("build"));
  if (code !== 0) {
    console.error("\nThe site was not built; what went wrong is above.");
    process.exit(1);
  }
  const server = spawn("node", ["packages/site/src/serve/main.ts"], {
    cwd: root,
    env: environment(),
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("close", (serverCode) => process.exit(serverCode ?? 0));
};
