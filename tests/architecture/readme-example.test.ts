import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { read, root } from "./workspace.ts";

it("the example in README runs, and prints what README says", () => {
  const example = /<!-- example: run by a test -->\s*```ts\n([\s\S]*?)```/.exec(read("README.md"))?.[1] ?? "";
  // Where an app's code would stand, so that the package is found as an app finds it.
  const file = join(root, "apps/reader/.readme-example.ts");
  writeFileSync(file, example);
  try {
    const printed = execFileSync(process.execPath, [file], { encoding: "utf8" });
    const promised = /begins with “([^”]+)”/.exec(read("README.md").replace(/\s+/g, " "))?.[1];
    expect(printed.split("\n")[0]).toBe(promised);
    expect(printed.split("\n").length).toBeGreaterThan(10);
  } finally {
    rmSync(file, { force: true });
  }
});
