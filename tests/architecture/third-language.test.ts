import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileWithThirdLanguage } from "./scratch-language.ts";
import { code, files, isTest, read, root } from "./workspace.ts";

describe("a third language", () => {
  let compiled: Awaited<ReturnType<typeof compileWithThirdLanguage>>;
  beforeAll(async () => {
    compiled = await compileWithThirdLanguage();
  }, 600_000);

  it("is the only thing that the compiler refuses", () => {
    expect([...compiled.before]).toEqual([]);
  });

  it("is asked for by the compiler in every list, once the list of languages has it", () => {
    // What counts things follows from the plural forms that the language lacks.
    const named = [...compiled.listAlone.keys()].filter((file) => file !== "i18n/src/format.ts");
    expect(named.sort()).toEqual([...compiled.lists].sort());
  });

  it("needs a folder of messages for each package, and lines in the lists that the compiler names", () => {
    expect([...compiled.complete]).toEqual([]);
    expect(compiled.messageFolders.length).toBe(4);
    expect(compiled.lists.length).toBeLessThanOrEqual(13);
  });

  it("needs no route: no route file names a language", () => {
    const routes = files.filter((file) => /^apps\/[^/]+\/src\/app\/.*\.tsx?$/.test(file));
    expect(routes.length).toBeGreaterThan(6);
    expect(routes.filter((file) => /["'`/(](?:en|ar)["'`/)]/.test(file + read(file)))).toEqual([]);
  });

  it("is nowhere taken for another one: no code asks whether a language is English or Arabic", () => {
    const own = code.filter(
      (file) => /^(?:apps|packages\/(?:content|i18n|preferences|ui))\//.test(file) && !isTest(file),
    );
    expect(own.length).toBeGreaterThan(400);
    expect(own.filter((file) => /[!=]== ["'](?:en|ar)["']/.test(read(file)))).toEqual([]);
  });

  it("finds its lists named in CONTRIBUTING", () => {
    const guide = /### Add a language\n([\s\S]*?)\n##/.exec(read("CONTRIBUTING.md"))?.[1] ?? "";
    const named = [...guide.matchAll(/\]\(((?:packages|apps)\/[^)]+)\)/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const lists = compiled.lists.map((file) =>
      existsSync(join(root, "packages", file)) ? `packages/${file}` : `apps/${file}`,
    );
    expect(lists.filter((list) => !named.some((path) => list.startsWith(path)))).toEqual([]);
  });
});
