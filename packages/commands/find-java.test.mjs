import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasJava } from "./find-java.mjs";

const program = (script) => {
  const path = join(mkdtempSync(join(tmpdir(), "sidelight-java-")), "java");
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

describe("looking for Java", () => {
  it("finds one that says its version", async () => {
    expect(await hasJava(program("echo 'openjdk version \"17\"' >&2"))).toBe(true);
  });

  it("finds none without the program, or with one that only offers to install it", async () => {
    expect(await hasJava("/nowhere/java")).toBe(false);
    expect(await hasJava(program("echo 'Unable to locate a Java Runtime.' >&2; exit 1"))).toBe(false);
  });
});
