import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled } from "./is-installed.mjs";

let root = "";
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "installed-"));
  write("pnpm-lock.yaml", "a: 1");
  write("node_modules/.pnpm/lock.yaml", "a: 1");
});
afterEach(() => rmSync(root, { recursive: true }));

it("what was installed from this lockfile needs no second installation, even if the file was touched", () => {
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(root, "pnpm-lock.yaml"), later, later);
  expect(isInstalled(root)).toBe(true);
});

it("a missing or interrupted installation is installed", () => {
  rmSync(join(root, "node_modules/.pnpm/lock.yaml"));
  expect(isInstalled(root)).toBe(false);
});

it("a lockfile that has changed is to be installed", () => {
  write("pnpm-lock.yaml", "a: 2");
  expect(isInstalled(root)).toBe(false);
});
