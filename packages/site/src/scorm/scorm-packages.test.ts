import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
// @ts-expect-error jsdom brings no types of its own.
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scormManifest } from "./manifest.ts";
import { isPackaged, packagePage } from "./package-page.ts";
import { writePackages } from "./write-packages.ts";

const page = `<!doctype html><html lang="en"><head><title>A quiz &amp; more</title><link rel="canonical" href="/x/">
<script type="application/ld+json">{}</script></head><body><nav><a href="/">Home</a></nav>
<p data-site-only="">Only on the site</p>
<form id="practice" action="/x/worksheet/" data-island="practice" data-record-stores="https://lrs.example" data-packaged-island="practice-lms"><input></form>
<form data-without-scripts="" action="/x/worksheet/" method="get"></form><p data-privacy="">Nothing leaves your device.</p>
<a href="/about/">About</a><script data-keep="">localStorage.x</script></body></html>`;

const read = (text: string, contentType: string): Document =>
  new JSDOM(text, { contentType }).window.document;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scorm-"));
  await mkdir(join(folder, "islands"));
  await mkdir(join(folder, "quiz/x"), { recursive: true });
  await writeFile(join(folder, "islands/practice-lms-AA.js"), 'import "./shared-BB.js"');
  await writeFile(join(folder, "islands/shared-BB.js"), "export {}");
});
afterEach(() => rm(folder, { recursive: true }));

const written = async () => {
  await writePackages({
    address: "/quiz/x/",
    html: page,
    origin: "https://news.example",
    folder,
    filesOf: () => ["practice-lms-AA.js", "shared-BB.js"],
    placeLoader: (html) => html.replace("</head>", "<script>import(`/islands/a`)</script></head>"),
  });
  const zip = (version: string) => readFile(join(folder, `quiz/x/scorm-${version}.zip`));
  return { "2004": await zip("2004"), "1.2": await zip("1.2") };
};

describe("a page in a package", () => {
  const document = read(packagePage(page, "https://news.example", "1.2"), "text/html");

  it("has the platform’s island, and every link out opens a new window", () => {
    expect(document.querySelector("form")?.dataset.island).toBe("practice-lms");
    expect(document.querySelector("form")?.hasAttribute("action")).toBe(false);
    const link = document.querySelector("a");
    expect([link?.getAttribute("href"), link?.target]).toEqual(["https://news.example/about/", "_blank"]);
    expect(
      document.querySelectorAll("nav, link, [data-site-only], [type='application/ld+json']"),
    ).toHaveLength(0);
  });

  it("knows its edition", () => {
    for (const version of ["1.2", "2004"] as const) {
      const form = read(packagePage(page, "https://news.example", version), "text/html").querySelector(
        "form",
      );
      expect(form?.dataset.scorm).toBe(version);
    }
  });

  it("lists no record store, because it reports only to its platform", () => {
    expect(packagePage(page, "https://news.example", "1.2")).not.toContain("lrs.example");
  });

  it("makes no promise about where answers go, and sends no form", () => {
    expect(document.querySelector("[data-privacy]")?.textContent).toBe("");
    const forms = [...document.querySelectorAll("form")];
    expect(forms.map((form) => form.hasAttribute("action"))).toEqual([false, false]);
    expect(forms.at(-1)?.getAttribute("method")).toBe("dialog");
  });

  it("is asked for by the page itself", () => {
    expect(isPackaged(page)).toBe(true);
    expect(isPackaged("<form data-island='practice'>")).toBe(false);
  });
});

describe("a package", () => {
  it("has its manifest, the page and every file of its islands, found beside the page", async () => {
    const files = unzipSync(new Uint8Array((await written())["2004"]));
    expect(Object.keys(files)).toEqual([
      "imsmanifest.xml",
      "index.html",
      "islands/practice-lms-AA.js",
      "islands/shared-BB.js",
    ]);
    expect(strFromU8(files["index.html"] ?? new Uint8Array())).toContain("`./islands/");
  });

  it("is the same to the byte when it is made again", async () => {
    const first = await written();
    const second = await written();
    expect(second["2004"].equals(first["2004"])).toBe(true);
    expect(second["1.2"].equals(first["1.2"])).toBe(true);
  });
});

describe.each(["2004", "1.2"] as const)("the manifest of SCORM %s", (version) => {
  const manifest = scormManifest(version, {
    id: "quiz-1",
    title: "Who said <what> & why",
    files: ["index.html", "islands/a.js"],
  });
  const document = read(manifest, "application/xml");

  it("names one thing to launch, with all its files", () => {
    const resource = document.querySelector("resource");
    expect(resource?.getAttribute("href")).toBe("index.html");
    expect(resource?.getAttribute(version === "2004" ? "adlcp:scormType" : "adlcp:scormtype")).toBe("sco");
    expect([...document.querySelectorAll("file")].map((file) => file.getAttribute("href"))).toEqual([
      "index.html",
      "islands/a.js",
    ]);
    expect(document.querySelector("item")?.getAttribute("identifierref")).toBe(
      resource?.getAttribute("identifier"),
    );
  });

  it("copies any title unchanged", () => {
    expect(document.querySelector("item > title")?.textContent).toBe("Who said <what> & why");
    expect(document.querySelector("schemaversion")?.textContent).toBe(
      version === "2004" ? "2004 4th Edition" : "1.2",
    );
  });
});
