import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeTwins } from "./site-folder.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twins-"));
  const pages = {
    "/lesson/":
      '<p><a class="term" data-note="un" href="/notes/un/?from=x#top">UN</a></p><a href="/quiz/">Quiz</a>',
    "/notes/un/": '<p class="note">A note</p>',
    "/quiz/": "<p>A quiz</p>",
  };
  for (const [address, body] of Object.entries(pages)) {
    await mkdir(join(folder, address), { recursive: true });
    await writeFile(join(folder, address, "index.html"), `<!DOCTYPE html><title>A</title>${body}`);
  }
  await writeTwins(folder, ["/lesson/"]);
});
afterAll(() => rm(folder, { recursive: true }));

const twin = (address: string, ending = "") => readFile(join(folder, "bare", address, `index.html${ending}`));

it("a page's words lead to twins of the pages of their notes", async () => {
  expect(String(await twin("/lesson/"))).toContain('href="/bare/notes/un/?from=x#top"');
  expect(String(await twin("/notes/un/"))).toContain("<p>A note</p>");
  await expect(twin("/quiz/")).rejects.toThrow("no such file");
});

it("a twin is compressed like the pages of the site", async () => {
  expect(brotliDecompressSync(await twin("/lesson/", ".br"))).toEqual(await twin("/lesson/"));
});
