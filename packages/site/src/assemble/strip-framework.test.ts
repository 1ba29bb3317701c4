import { describe, expect, it } from "vitest";
import { elementsOf, parse, textOf } from "./html.ts";
import { stripFramework } from "./strip-framework.ts";

/** The markup that an App Router export adds to a page. */
const exported = (body: string) => `<!DOCTYPE html><!--build--><html lang="en"><head>
<meta charset="utf-8"><meta name="next-size-adjust" content="">
<link rel="preload" as="script" href="/_next/static/chunks/webpack.js">
<style data-precedence="next" data-href="/_next/static/chunks/a.css">p{margin:0}</style>
<script src="/_next/static/chunks/main.js" async=""></script>
<script data-keep="">boot()</script><script src="/islands/loader.js" data-loader=""></script>
<title>A page</title></head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$?-->
<style data-precedence="next">h1{margin:0}</style>
<script type="application/json" id="data">{"a":1}</script>
<script src="/_next/static/chunks/webpack.js" id="_R_" async=""></script>
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"x"])</script></body></html>`;

const noStyles = (href: string): string => {
  throw new Error(`no style sheet ${href}`);
};
const strip = (body: string) => stripFramework(exported(body), "/page/", noStyles);
const elements = (html: string, name: string) =>
  [...elementsOf(parse(html))].filter(({ nodeName }) => nodeName === name);
const visibleText = (html: string) =>
  [...elementsOf(parse(html))]
    .filter(({ nodeName }) => !["script", "style", "head"].includes(nodeName))
    .map(textOf)
    .join("");

describe("an exported page", () => {
  it("loses the framework's scripts but not ours", () => {
    expect(elements(strip("<p>Text</p>"), "script").map(textOf)).toEqual(["boot()", "", '{"a":1}']);
    expect(strip("<p>Text</p>")).not.toMatch(/_next|__next|<!--/);
  });

  it("still has the parts for readers without scripts, without markers", () => {
    const without = "<noscript><style>i{margin:0}</style><p>Without <!-- -->scripts.</p></noscript>";
    expect(strip(without)).toContain(without.replace("<!-- -->", ""));
  });

  it("reads exactly as before", () => {
    const body =
      '<main><h1>Title</h1><p>One <em>two</em> three.</p><div hidden="" id="kept">later</div></main>';
    expect(visibleText(strip(body)).replace(/\s+/g, " ")).toBe(
      visibleText(exported(body)).replace(/\s+/g, " "),
    );
    expect(strip(body)).toContain('id="kept"');
  });

  it("has its styles in one element, in order", () => {
    const [style, ...others] = elements(strip("<p>Text</p>"), "style");
    expect(style && textOf(style)).toBe("p{margin:0}\nh1{margin:0}");
    expect(style?.attrs).toEqual([]);
    expect(others).toEqual([]);
  });

  it("gets a linked style sheet put inside", () => {
    const html = exported("").replace("<title>", '<link rel="stylesheet" href="/_next/x.css"><title>');
    expect(stripFramework(html, "/page/", () => "a{color:red}")).toContain("a{color:red}");
  });

  it("is refused when its styles cannot be put inside", () => {
    const html = '<html><head><link rel="stylesheet" href="/x.css"></head></html>';
    expect(() => stripFramework(html, "/page/", () => "a{}")).toThrow(/^\/page\/ links to .*inlineCss/);
  });

  it("is refused when some of its text needs a script", () => {
    const late =
      '<!--$?--><template id="B:0"></template><p>Wait.</p><!--/$--><div hidden="" id="S:0">Late.</div>';
    expect(() => strip(late)).toThrow(/^\/page\/ is streamed in parts.*<Suspense>/);
  });
});
