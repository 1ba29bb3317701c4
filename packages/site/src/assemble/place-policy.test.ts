import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { placePolicy } from "./place-policy.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>p{margin:0}</style><script>boot()</script></head><body>${body}</body></html>`;
const site = { stores: [], forms: true };
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the policy of a page", () => {
  it("comes after the encoding and before everything that it governs", () => {
    const html = placePolicy(page("<p>Text</p>"), "/", site);
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"[^>]*><style>/,
    );
  });

  it("allows scripts and styles by their hashes alone, even one in Arabic", () => {
    const policy = policyOf(placePolicy(page("<script>say('حمص')</script>"), "/", site));
    expect(policy).toContain(
      `script-src 'strict-dynamic' ${hash("boot()")} ${hash("say('حمص')")}; style-src ${hash("p{margin:0}")};`,
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  });

  it("asks for no hash of data", () => {
    const data = '<script type="application/json">{}</script><script type="application/ld+json">{}</script>';
    expect(policyOf(placePolicy(page(data), "/", site))).toBe(policyOf(placePolicy(page(""), "/", site)));
  });

  it("lets answers go to the site and the stores that are listed, and nowhere from a package", () => {
    const to = (stores: readonly string[] | undefined, forms: boolean) =>
      policyOf(placePolicy(page(""), "/", { stores, forms }));
    expect(to(["https://lrs.example"], true)).toMatch(
      /; connect-src 'self' https:\/\/lrs\.example; form-action 'self';/,
    );
    expect(to(undefined, false)).toMatch(/; connect-src 'none'; form-action 'none';/);
  });

  it.each([
    ['<p style="color:red">x</p>', /<p> has a style attribute \(write a rule/],
    ['<p onclick="x()">x</p>', /<p> has the attribute onclick \(listen in an island/],
    ['<script src="/a.js"></script>', /<script> is fetched by its address/],
    ['<a href="javascript:x()">x</a>', /<a> links to a script/],
  ])("is refused to %s", (body, problem) => {
    expect(() => placePolicy(page(body), "/x/", site)).toThrow(problem);
    expect(() => placePolicy(page(body), "/x/", site)).toThrow(/^\/x\/ can't have a strict policy/);
  });
});
