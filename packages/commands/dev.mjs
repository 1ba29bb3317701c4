// pnpm dev: both apps and their islands, rebuilt on every change, at one address.
import { spawn } from "node:child_process";
import { install, turbo } from "./install.mjs";
import { environment, root } from "./paths.mjs";
import { step } from "./run.mjs";

if (!(await install())) process.exit(1);
const { code } = await step("Building the packages", () => turbo("build", "--filter=@sidelight/ui..."));
if (code !== 0) process.exit(1);

const compiled = ["content", "i18n", "preferences", "ui"];
const watched = [
  ...compiled.map((name) => [
    `packages/${name}`,
    "tsc",
    ["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
  ]),
  ["packages/site", "node", ["src/islands/watch.ts"]],
  ["apps/quiz", "next", ["dev", "--hostname", "127.0.0.1", "--port", "3001"]],
  ["apps/reader", "next", ["dev", "--hostname", "127.0.0.1", "--port", "3000"]],
];
const children = watched.map(([folder, command, parameters]) => {
  const bin = `${root}${folder}/node_modules/.bin`;
  const env = environment();
  return spawn(command, parameters, {
    cwd: `${root}${folder}`,
    env: { ...env, PATH: `${bin}:${env.PATH}` },
    stdio: ["ignore", "inherit", "inherit"],
  });
});
console.log("\nReader  http://127.0.0.1:3000/\nQuiz    http://127.0.0.1:3000/quiz/\n");

const stop = () => {
  for (const child of children) child.kill();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
// If one process ends, stop the others: half a running workspace is no use.
for (const child of children) child.on("close", stop);
