import { mkdir, mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeBuildFolder } from "./build-folder.ts";

let beside = "";
beforeEach(async () => {
  beside = await mkdtemp(join(tmpdir(), "beside-"));
});
afterEach(() => rm(beside, { recursive: true }));

it("a build removes the leftovers of an interrupted one, and nothing else", async () => {
  const long = new Date(Date.now() - 2 * 3_600_000);
  for (const name of [".dist-left", ".dist-busy", "dist", ".other-left"])
    await mkdir(join(beside, name, "pages"), { recursive: true });
  for (const name of [".dist-left", "dist", ".other-left"]) await utimes(join(beside, name), long, long);
  const folder = await makeBuildFolder(join(beside, "dist"));
  expect((await readdir(beside)).sort()).toEqual(
    [".dist-busy", ".other-left", "dist", basename(folder)].sort(),
  );
  expect(await readdir(folder)).toEqual([]);
});
