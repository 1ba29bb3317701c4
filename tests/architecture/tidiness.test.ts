import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { code, files, isTest, read, root } from "./workspace.ts";

describe("files", () => {
  it("are named for what they hold", () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common|lib)(?:\/|\.\w+$)/.test(file)),
    ).toEqual([]);
  });

  it("switch no test off", () => {
    const tests = code.filter((file) => /\.test\.\w+$/.test(file));
    expect(
      tests.filter((file) => /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b/.test(read(file))),
    ).toEqual([]);
  });
});

describe("fields", () => {
  const markup = code.filter((file) => file.endsWith(".tsx") && !isTest(file));
  const having = (pattern: RegExp) => markup.filter((file) => pattern.test(read(file)));

  it("cut no text in silence", () => {
    expect(having(/maxlength/i)).toEqual([]);
  });

  it("take digits of every script, which a browser's number field does not", () => {
    expect(having(/type="number"/)).toEqual([]);
  });
});

describe("documents", () => {
  const documents = files.filter((file) => file.endsWith(".md"));

  it("name only files that are there", () => {
    const missing = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, path = ""]) => join(document, "..", path))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document} names ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("name only scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = documents.flatMap((document) => [
      ...read(document).matchAll(/`(?:npm run|pnpm|npm) (start|test|dev|build|check|bench|format)\b/g),
    ]);
    expect(named.filter(([, script = ""]) => !scripts[script])).toEqual([]);
  });
});
