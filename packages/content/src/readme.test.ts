import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { lessons } from "./lessons/index.ts";

const home = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(home, "README.md"), "utf8");
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";

const folder = mkdtempSync(join(tmpdir(), "readme-example-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs README's example on a lesson. */
const run = (lesson: string): string => {
  const file = join(folder, "lesson.json");
  writeFileSync(file, lesson);
  const code = block("ts").replace('"lesson.json"', JSON.stringify(file));
  return execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: home,
    encoding: "utf8",
  });
};

it("README's example reads a lesson", () => {
  expect(run(JSON.stringify(lessons.at(-1)))).toBe(
    `${lessons.at(-1)?.editions.plain.title}: ready to publish\n`,
  );
});

it("README's example prints what README says of a broken one", () => {
  const broken = structuredClone(lessons.at(-1));
  Object.assign(broken?.claims["entering-capital"] ?? {}, { speaker: "rebel" });
  expect(run(JSON.stringify(broken))).toBe(block("text"));
});
