import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assemble } from "./assemble.ts";
import { inlineScriptBudget } from "./budgets.ts";
import { filesBelow } from "./copy-exports.ts";

let folder = "";
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><style>p{margin:0}</style><script data-keep="">boot()</script><script src="/islands/loader.js" data-loader=""></script><title>x</title></head><body>${body}${"<p>Text.</p>".repeat(40)}<script src="/_next/a.js"></script></body></html>`;
const assembled = () =>
  assemble({
    exports: [
      { name: "reader", out: join(folder, "reader"), base: "" },
      { name: "quiz", out: join(folder, "quiz"), base: "quiz" },
    ],
    islandFolders: [join(folder, "islands")],
    target: join(folder, "dist"),
    origin: "https://news.example",
    stores: [],
  });
const read = (path: string) => readFile(join(folder, "dist", path), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  await write("reader/index.html", page('<a href="/quiz/#q">Quiz</a><main data-island="terms"></main>'));
  await write("reader/404.html", page(""));
  await write("reader/index.txt", "flight data");
  await write("reader/_next/static/chunks/a.js", "framework()");
  await write("reader/__next._tree.txt", "more of it");
  await write("quiz/index.html", page('<a id="q" href="/">Reader</a>'));
  await write("quiz/404.html", page("never kept"));
  await write("islands/terms.island.ts", "export default (root: HTMLElement) => { root.hidden = false; };");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the site", () => {
  it("has both apps, one page for unknown addresses, and nothing of the framework", async () => {
    expect((await assembled()).pages).toEqual(["/", "/404.html", "/quiz/"]);
    const files = await filesBelow(join(folder, "dist"));
    expect(files.filter((file) => /_next|\.txt$/.test(file))).toEqual([]);
    expect(await read("index.html")).not.toContain("_next");
  });

  it("gives each page a loader that knows its own islands, and none to a page without", async () => {
    await assembled();
    expect(await read("index.html")).toMatch(/\{"terms":"-[A-Z0-9]{8}"\}/);
    expect(await read("quiz/index.html")).not.toContain("data-island");
    expect(await read("quiz/index.html")).not.toContain("loader");
  });

  it("keeps what is the app's own: text files, images and fonts", async () => {
    await write("reader/robots.txt", "User-agent: *");
    await write("quiz/_next/static/media/dot.abc.png", "png");
    await write("quiz/index.html", page('<img id="q" src="/quiz/_next/static/media/dot.abc.png" alt="">'));
    await assembled();
    const files = await filesBelow(join(folder, "dist"));
    expect(files.filter((file) => /_next|\.txt$/.test(file)).sort()).toEqual([
      "quiz/_next/static/media/dot.abc.png",
      "robots.txt",
    ]);
  });

  it("can be read by any web server, whoever built it", async () => {
    await write("dist/old.html", "the old site");
    await assembled();
    expect((await stat(join(folder, "dist"))).mode & 0o777).toBe(0o755);
    expect((await readdir(folder)).sort()).toEqual(["dist", "islands", "quiz", "reader"]);
    expect(await filesBelow(join(folder, "dist"))).not.toContain("old.html");
  });

  it("is compressed twice, to the same content", async () => {
    await assembled();
    const plain = await readFile(join(folder, "dist/index.html"));
    expect(brotliDecompressSync(await readFile(join(folder, "dist/index.html.br")))).toEqual(plain);
    expect(gunzipSync(await readFile(join(folder, "dist/index.html.gz")))).toEqual(plain);
  });
});

describe("a site that cannot be assembled leaves the old one and says why", () => {
  it.each([
    [
      "a link to a page that is not there",
      "reader/index.html",
      page('<a href="/nowhere/">x</a>'),
      /\/ links to \/nowhere\/, but there is no file at \/nowhere\//,
    ],
    [
      "a link to a place that is not there",
      "quiz/index.html",
      page('<a href="/#gone">x</a>'),
      /\/ has no id="gone"/,
    ],
    [
      "a file that the framework's scripts alone would need",
      "reader/index.html",
      page('<img src="/_next/static/chunks/a.js" alt="">'),
      /\/ links to \/_next\/static\/chunks\/a\.js, but there is no file at/,
    ],
    [
      "a page whose text waits for a script",
      "quiz/index.html",
      page('<template id="B:0"></template><div hidden id="S:0">late</div>'),
      /\/quiz\/ is streamed in parts/,
    ],
    [
      "an island that is not there",
      "reader/index.html",
      page('<main data-island="terns"></main>'),
      /data-island="terns".*There are: terms/,
    ],
    [
      "two pages at one address",
      "reader/quiz/index.html",
      page(""),
      /Both the reader and the quiz have a page at \/quiz\/index\.html/,
    ],
    [
      "too much script in a page",
      "reader/index.html",
      page("").replace("boot()", `boot("${"x".repeat(inlineScriptBudget)}")`),
      /bytes of script in its head/,
    ],
  ])("%s", async (_fault, file, content, message) => {
    await write("dist/index.html", "the old site");
    await write(file, content);
    await expect(assembled()).rejects.toThrow(message);
    expect(await read("index.html")).toBe("the old site");
    expect((await filesBelow(folder)).filter((path) => path.startsWith(".dist"))).toEqual([]);
  });

  it("an export that was never made", async () => {
    await rm(join(folder, "quiz"), { recursive: true });
    await expect(assembled()).rejects.toThrow(/The quiz hasn't been exported.*pnpm build/);
  });
});
