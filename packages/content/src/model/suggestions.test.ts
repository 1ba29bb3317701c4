import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const model = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "broken-lesson-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says to an author. */
const compile = (name: string, code: string): string => {
  const file = join(folder, `${name}.ts`);
  const imports = [
    `import { defineArticle } from "${model}article.ts";`,
    `import { defineGlossary } from "${model}glossary.ts";`,
    `import { defineQuestions } from "${model}question.ts";`,
    'const entry = { kind: "word", title: "x", definition: ["X."], sources: ["handbook"], asOf: "2024-12-08" } as const;',
    "const glossary = defineGlossary({ handbook: 1 }, { sednaya: entry, homs: entry });",
    'const words = { lang: "en", name: "n", title: "t", standfirst: "s", asOf: "a" } as const;',
  ];
  writeFileSync(file, [...imports, code].join("\n"));
  const options = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2024",
    "--allowImportingTsExtensions",
    "--skipLibCheck",
  ];
  try {
    execFileSync("tsc", ["--ignoreConfig", ...options, file], { encoding: "utf8" });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
};

const article =
  'const article = defineArticle(glossary, { ...words, sections: [{ id: "a", heading: "A", paragraphs: [{ "he-left": ["He left."], "she-stayed": ["She stayed."] }] }] });';

describe("an author who mistypes a name sees the right one", () => {
  it("of a term in a sentence", () => {
    const broken = article.replace('"He left."', '{ term: "sednya", as: "Sednaya" }');
    expect(compile("term", broken)).toContain(`Did you mean '"sednaya"'?`);
  });

  it("of an entry in a see-also", () => {
    const broken =
      'defineGlossary({ handbook: 1 }, { homs: { ...entry, seeAlso: ["sednya"] }, sednaya: entry });';
    expect(compile("see-also", broken)).toContain(`Did you mean '"sednaya"'?`);
  });

  it("of a sentence in a question's evidence", () => {
    const question =
      'defineQuestions({ article, claims: {} }, { q: { kind: "true-false-not-stated", process: "locate", stem: "s", statement: "t", explanation: "e", evidence: ["he-leftt"], options: { true: { correct: true }, false: { correct: true }, "not-stated": { correct: true } } } });';
    expect(compile("evidence", `${article}\n${question}`)).toContain(`Did you mean '"he-left"'?`);
  });

  it("and of nothing when every name is right", () => {
    expect(compile("right", article)).toBe("");
  });
});
