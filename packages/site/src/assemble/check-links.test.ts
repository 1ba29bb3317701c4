import { describe, expect, it } from "vitest";
import { brokenLinks } from "./check-links.ts";

const files = new Set(["/", "/glossary/حلب/", "/icon.svg", "/islands/terms-ABCD1234.js"]);
const broken = (body: string) =>
  brokenLinks({
    pages: {
      "/": `<html><head></head><body id="top">${body}</body></html>`,
      "/glossary/حلب/": '<p id="معنى">',
    },
    files,
  });

describe("an address within the site", () => {
  it.each([
    ['<a href="/glossary/حلب/#معنى">x</a>'],
    ['<a href="/glossary/%D8%AD%D9%84%D8%A8/?from=here">x</a>'],
    ['<a href="#top">x</a>'],
    ['<link rel="icon" href="/icon.svg">'],
    ['<img src="icon.svg" alt="">'],
    ['<style>p{background:url("/icon.svg")}i{background:url(data:image/png;base64,AA==)}</style>'],
    ['<form action="/"></form>'],
    ['<a href="https://elsewhere.example/nowhere">x</a><a href="mailto:a@b.example">x</a>'],
  ])("that leads somewhere is fine: %s", (body) => {
    expect(broken(body)).toEqual([]);
  });

  it.each([
    ['<a href="/nowhere/">x</a>', "/ links to /nowhere/, but there is no file at /nowhere/."],
    ['<a href="#gone">x</a>', '/ links to #gone, but / has no id="gone".'],
    ['<form action="/sent/"></form>', "/ links to /sent/, but there is no file at /sent/."],
    ['<img src="/_next/static/media/a.png" alt="">', /there is no file at \/_next\/static\/media\/a\.png/],
    ["<style>p{background:url(/b.png)}</style>", /there is no file at \/b\.png/],
    ['<p style="background:url(/c.png)">', /there is no file at \/c\.png/],
    ['<a href="/%E0%A4%A/">x</a>', /there is no file at \/%E0%A4%A\//],
    ['<a href="http://">x</a>', "/ links to http://, which isn't a valid address."],
  ])("that leads nowhere is named: %s", (body, sentence) => {
    expect(broken(body)).toEqual([expect.stringMatching(sentence)]);
  });

  it("is named once, however often the page has it, and every other one too", () => {
    expect(broken('<a href="/a/">1</a><a href="/a/">2</a><a href="/b/">3</a>')).toHaveLength(2);
  });
});
