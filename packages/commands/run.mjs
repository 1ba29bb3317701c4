import { spawn } from "node:child_process";
import { environment, root } from "./paths.mjs";

/**
 * Runs a program and returns what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number, output: string }>} Never rejects: a program that cannot start has code
 *   127.
 */
export const run = (command, parameters, { env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: environment(env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) =>
      resolve({ code: 127, output: `${command} couldn't start: ${error.message}` }),
    );
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });

/**
 * Runs a step and prints one line when it starts and one when it ends. If it fails, prints one sentence for a
 * known failure, or else all of its output.
 *
 * @param {string} title What the step does, as a user would say it.
 * @param {() => Promise<{ code: number, output: string }>} work
 * @param {(output: string) => string | undefined} [explain]
 */
export const step = async (title, work, explain = () => undefined) => {
  console.log(`… ${title}`);
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (result.code === 0) console.log(`✓ ${title} (${seconds} s)`);
  else console.log(`✗ ${title} (${seconds} s)\n${explain(result.output) ?? result.output.trimEnd()}`);
  return result;
};
