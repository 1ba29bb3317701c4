#!/usr/bin/env bash
# A plain edition has to keep every date and number of the original, so one measures it with them. One expects a figure to make a
# text as hard as a word, or harder. The npm package syllable, and text-readability on top of it, count a figure as a word of
# no syllables: a date that is added to a sentence makes it longer, and lowers its Flesch–Kincaid grade.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund syllable@5.0.1 text-readability@1.1.1
cat > run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { syllable } from "syllable";
import readability from "text-readability";

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;
console.log("syllable", version("syllable"), "· text-readability", version("text-readability"));

const figures = ["7", "2024", "1,905", "800000"].map((figure) => [figure, syllable(figure)]);
for (const [figure, syllables] of figures) console.log(`${figure}: ${syllables} syllables`);
console.log(`two thousand: ${syllable("two thousand")} syllables`);

const grades = [
  "The council met and then it met once more.",
  "The council met on 18 May 2019 and then it met once more.",
  "The council met on the same day and then it met once more.",
].map((text) => [text, readability.fleschKincaidGrade(text)]);
for (const [text, grade] of grades) console.log(`grade ${grade}: ${text}`);

const [without, withDate, withWords] = grades.map(([, grade]) => grade);
const as =
  figures.every(([, syllables]) => syllables === 0) &&
  syllable("two thousand") === 3 &&
  withDate < without &&
  without < withWords;
console.log(as ? "As found: figures have no syllables, so dates make a text easier than words do." : "This has changed.");
process.exit(as ? 0 : 1);
JS
node run.mjs
