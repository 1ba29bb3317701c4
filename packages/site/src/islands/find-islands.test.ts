import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findIslands } from "./find-islands.ts";

it("two islands with one name are refused, and both files are named", async () => {
  const folder = await mkdtemp(join(tmpdir(), "islands-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const app of ["one", "two"]) {
    await mkdir(join(folder, app));
    await writeFile(join(folder, app, "terms.island.tsx"), "");
    await writeFile(join(folder, app, "notes.txt"), "");
  }
  await expect(findIslands([join(folder, "one"), join(folder, "two")])).rejects.toThrow(
    /Two islands are called "terms"/,
  );
  expect(Object.keys(await findIslands([join(folder, "one")]))).toEqual(["terms"]);
});
