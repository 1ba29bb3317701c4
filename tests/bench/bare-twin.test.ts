import { describe, expect, it } from "vitest";
import { bareTwin } from "./bare-twin.ts";

const page = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}<title>A night</title></head><body>${body}</body></html>`;

const twin = (body: string, head = "") => bareTwin(page(body, head), "/bare");

describe("a bare twin", () => {
  it("has the page's text, headings, lists, tables, forms and links", () => {
    const body = [
      "<h1>Two answers</h1><ul><li>One</li></ul><table><tbody><tr><td>2</td></tr></tbody></table>",
      '<form method="dialog"><label><input type="radio" name="a" value="b">Rebels</label></form>',
      '<a href="#term-un">UN</a>',
    ].join("");
    expect(twin(body)).toBe(page(body));
  });

  it("has no style, drawing, script or comment", () => {
    const body =
      '<p class="lead" style="color:red" data-note="x" onclick="f()">Text<svg><path></path></svg><!-- note --></p><script>f()</script><noscript>no</noscript>';
    const head = '<style>p{}</style><link rel="icon" href="/icon.svg"><script src="/a.js"></script>';
    expect(twin(body, head)).toBe(page("<p>Text</p>"));
  });

  it("has the viewport but no policy and nothing for search engines", () => {
    const viewport = '<meta name="viewport" content="width=device-width">';
    const others =
      '<meta http-equiv="Content-Security-Policy" content="x"><meta property="og:title" content="x">';
    expect(twin("", viewport + others)).toBe(page("", viewport));
  });

  it("shows what a script would have shown", () => {
    expect(twin('<div hidden="">Question 2</div><div role="dialog" hidden="">Close</div>')).toBe(
      page("<div>Question 2</div>"),
    );
  });

  it("links to other twins, and leaves links within the page and to other sites alone", () => {
    const links = '<a href="/quiz/">Quiz</a><a href="#s">Text</a><a href="https://un.org/">UN</a>';
    expect(twin(links)).toBe(page(links.replace('"/quiz/"', '"/bare/quiz/"')));
  });
});
