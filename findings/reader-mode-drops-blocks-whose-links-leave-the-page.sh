#!/usr/bin/env bash
# An article explains its words by links. While the explanations stand further down the same page, Firefox's reader view keeps
# every block. Once they move to a page of their own, and nothing else changes, the blocks vanish from the reader view: it drops
# a <div> that has many links for its words, and it counts a link to a place within the page as three tenths of one. A
# <section> with the same words and links is kept. So moving notes away from an article can remove its text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0
cat > run.cjs <<'JS'
const { Readability } = require("@mozilla/readability");
const { JSDOM } = require("jsdom");

const long = "<p>The ferry was late, and people on the pier waited in the rain, said the harbour master, who had phoned the island twice, without an answer, before noon.</p>".repeat(6);
const block = (tag, to) =>
  `<${tag}><p>The <a href="${to}#pier">pier of the old harbour</a> was closed, said the <a href="${to}#office">harbour office</a>.</p></${tag}>`;
const page = (tag, to) =>
  `<!doctype html><html lang="en"><title>Ferry</title><body><article><h1>A late ferry</h1>${long}${block(tag, to)}${long}</article></body></html>`;

const kept = (tag, to) => {
  const document = new JSDOM(page(tag, to), { url: "https://news.example/ferry/" }).window.document;
  return (new Readability(document).parse()?.textContent ?? "").includes("was closed");
};
const seen = {
  "div, links within the page": kept("div", ""),
  "div, links to another page": kept("div", "/ferry/words/"),
  "section, links to another page": kept("section", "/ferry/words/"),
};
console.log(`@mozilla/readability ${require("@mozilla/readability/package.json").version}`);
for (const [name, isKept] of Object.entries(seen)) console.log(`${name}: ${isKept ? "kept" : "dropped"}`);
if (JSON.stringify(Object.values(seen)) !== "[true,false,true]") {
  console.log("This has changed.");
  process.exit(1);
}
console.log("The same sentence is dropped once its links lead to another page, unless its block is a section.");
JS
node run.cjs
