import { describe, expect, it } from "vitest";
import { makePageStyles } from "./page-styles.ts";

/** Returns the rules that are left of some styles on a page. */
const left = (css: string, body: string, ...scripts: string[]) =>
  /<style>(.*?)<\/style>/s.exec(
    makePageStyles()(
      `<!doctype html><html lang="en"><head><style>${css}</style></head><body>${body}</body></html>`,
      scripts,
    ),
  )?.[1];

describe("the styles of a page", () => {
  it.each([
    [".a{color:red}.b{color:red}", ".a{color:red}"],
    [".a,.b{color:red}", ".a{color:red}"],
    [".a .b{color:red}", ""],
    ["p.a>#x{color:red}", "p.a>#x{color:red}"],
    ["table{color:red}", ""],
    // One of the alternatives is enough, and what must not fit need not be there.
    [":is(p,table):lang(ar){color:red}", ":is(p,table):lang(ar){color:red}"],
    [":where(table,.b) a{color:red}", ""],
    [".a:not(.b){color:red}", ".a:not(.b){color:red}"],
    [".a:has(.b){color:red}", ".a:has(.b){color:red}"],
    // A script may set any attribute.
    [
      "html[data-theme=dark] .a[hidden]::before{color:red}",
      "html[data-theme=dark] .a[hidden]::before{color:red}",
    ],
    ["@media print{@supports (x:y){.b{color:red}}}", ""],
    ["@media print{.a{color:red}}", "@media print{.a{color:red}}"],
    ["@keyframes in{from{opacity:0}}", "@keyframes in{from{opacity:0}}"],
    [".a{--x:1;--y:2;color:var(--x)}", ".a{--x:1;color:var(--x)}"],
    ["@page{margin:1cm}", "@page{margin:1cm}"],
  ])("%s becomes %s", (css, expected) => {
    expect(left(css, '<p class="a" id="x"><a href="/">a</a></p>')).toBe(expected);
  });

  it("keep what a script of the page may add", () => {
    expect(left(".b{color:red}", "<p>a</p>", 'x.className="b"')).toBe(".b{color:red}");
  });

  it("are left alone on a page without any", () => {
    const page = "<!DOCTYPE html><html><head></head><body><p>a</p></body></html>";
    expect(makePageStyles()(page, [])).toBe(page);
  });
});
