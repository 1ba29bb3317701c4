import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesEnding, site } from "./built-files.ts";
import { checkHtml, type HtmlComplaint } from "./html-checker.ts";

/** What is written to be asked: the pages of the packages, and a page that is wrong on purpose. */
const made = mkdtempSync(join(tmpdir(), "sidelight-html-"));
afterAll(() => rmSync(made, { recursive: true }));

const stale =
  "the checker does not know the CSS of the supported browsers; browser-floor.test.ts checks the styles";

/** What the checker says by mistake: each message word for word, and why it does not count. */
const mistaken: Readonly<Record<string, string>> = {
  "CSS: Unrecognized at-rule “@container”": stale,
  "CSS: “container-type”: Property “container-type” doesn't exist.": stale,
  "CSS: “field-sizing”: Property “field-sizing” doesn't exist.": stale,
  "CSS: “paint-order”: Property “paint-order” doesn't exist.": stale,
};

describe("every built page", () => {
  let complaints: readonly HtmlComplaint[] = [];

  beforeAll(async () => {
    for (const zip of filesEnding(".zip")) {
      const page = unzipSync(readFileSync(join(site, zip)))["index.html"];
      mkdirSync(join(made, zip), { recursive: true });
      writeFileSync(join(made, zip, "index.html"), page ?? "");
    }
    const wrong = '<!doctype html><html lang="en"><title>x</title><input type="radio" autocomplete="off">';
    writeFileSync(join(made, "wrong.html"), wrong);
    complaints = await checkHtml([site, made]);
  }, 300_000);

  const errors = () =>
    complaints.filter(({ type, message }) => type !== "info" && !Object.hasOwn(mistaken, message));

  it("is valid HTML, in the packages too", () => {
    expect(filesEnding(".zip").length).toBeGreaterThan(0);
    const found = errors().filter(({ url }) => !url?.endsWith("/wrong.html"));
    const said = found.map(({ url, message, extract }) => `${url}: ${message} (${extract})`);
    expect(said.slice(0, 50)).toEqual([]);
  });

  it("would not pass otherwise", () => {
    expect(errors().filter(({ url }) => url?.endsWith("/wrong.html"))).toHaveLength(1);
  });

  it("has every mistake of the checker that is listed", () => {
    const said = new Set(complaints.map(({ message }) => message));
    expect(Object.keys(mistaken).filter((message) => !said.has(message))).toEqual([]);
  });
});
