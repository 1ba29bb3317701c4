import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { filesEnding, read, site } from "./built-files.ts";

const policiesOf = (html: string) =>
  [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)].map(
    ([, policy = ""]) => policy,
  );

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);

const pages = filesEnding(".html").map((file) => [file, policiesOf(read(file))] as const);
const packages = filesEnding(".zip").map(
  (file) =>
    [
      file,
      policiesOf(strFromU8(unzipSync(readFileSync(join(site, file)))["index.html"] ?? new Uint8Array())),
    ] as const,
);

describe("the policies of the built site", () => {
  it("are there, one on each page and in each package", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(packages.length).toBeGreaterThan(0);
    for (const [file, policies] of [...pages, ...packages]) expect(policies, file).toHaveLength(1);
  });

  it("have no weakness that csp_evaluator knows", () => {
    const distinct = new Set([...pages, ...packages].flatMap(([, policies]) => policies));
    expect([...distinct].flatMap(findings)).toEqual([]);
    // It would say so.
    expect(findings("script-src 'self' 'unsafe-inline'")).not.toEqual([]);
  });

  it("let a page send to its own site alone, and a package to nobody", () => {
    for (const [file, [policy = ""]] of pages) expect(policy, file).toContain("; connect-src 'self'; ");
    for (const [file, [policy = ""]] of packages)
      expect(policy, file).toContain("; connect-src 'none'; form-action 'none'; ");
  });
});
