import { existsSync, readFileSync } from "node:fs";
import { run, step } from "./run.mjs";

/** Returns whether this is a Debian-like system where packages may be installed. */
export const isDebianAsRoot = () =>
  process.getuid?.() === 0 &&
  existsSync("/etc/os-release") &&
  /^ID(?:_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));

/** Installs packages with apt, and prints what it does and what went wrong. */
export const installWithApt = (what, packages) =>
  step(`Installing ${what} with apt`, async () => {
    const updated = await run("apt-get", ["update"]);
    if (updated.code !== 0) return updated;
    return run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
  });
