import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Bundles code as an app's bundler would, and returns which packages went in and how big the result is. */
const bundle = async (code: string, conditions: string[] = []) => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions,
    metafile: true,
    write: false,
  });
  const packagesIn = (paths: readonly string[]) =>
    [
      ...new Set(
        paths.flatMap(
          (path) =>
            /node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
        ),
      ),
    ].sort();
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return {
    /** Of which something is left in the result. */
    packages: packagesIn(bundled),
    /** Which had to be read at all. */
    read: packagesIn(Object.keys(metafile.inputs)),
    bytes: outputFiles[0]?.contents.byteLength ?? 0,
  };
};

describe("what other packages may import", () => {
  it("is these entries and no others", async () => {
    const { exports } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    expect(Object.keys(exports)).toMatchInlineSnapshot(`
      [
        ".",
        "./questions",
        "./typed-text",
        "./schema",
        "./rules",
        "./lessons",
        "./lesson.schema.json",
        "./package.json",
      ]
    `);
  });

  it("is these names", async () => {
    const names = async (entry: Promise<object>) => Object.keys(await entry).sort();
    expect({
      ".": await names(import("./index.ts")),
      "./questions": await names(import("./questions/index.ts")),
      "./typed-text": await names(import("./typed-text/index.ts")),
      "./schema": await names(import("./schema.ts")),
      "./rules": await names(import("./rules/index.ts")),
      "./lessons": await names(import("./lessons/index.ts")),
    }).toMatchInlineSnapshot(`
      {
        ".": [
          "defineArticle",
          "defineChannels",
          "defineClaims",
          "defineEdition",
          "defineGlossary",
          "defineLesson",
          "definePlaces",
          "defineQuestions",
          "defineSources",
          "defineSpeakers",
          "defineTimeline",
          "defineTranslation",
          "editionIds",
          "editionTags",
          "inEdition",
          "inLanguage",
          "isClaimSpan",
          "isDisputed",
          "isTermSpan",
          "languages",
          "proseText",
          "termsIn",
        ],
        "./lessons": [
          "findLesson",
          "lessons",
        ],
        "./questions": [
          "choiceIn",
          "choicesAsked",
          "choosesOne",
          "claimField",
          "fieldOf",
          "isNearMiss",
          "isScored",
          "isSeed",
          "isTyped",
          "kindOf",
          "largestSeed",
          "longestText",
          "optionOrder",
          "optionsOf",
          "orderedNames",
          "outOfPlace",
          "outcomeOf",
          "proofField",
          "questionHash",
          "questionKinds",
          "rightChoices",
          "rightOptions",
          "rowsOf",
          "scoreQuestion",
          "shuffle",
          "textField",
          "typedText",
          "valueIn",
          "valueOrder",
          "valuesOf",
        ],
        "./rules": [
          "checkLesson",
          "formatProblem",
          "highestPlainGrade",
          "lessonFigures",
          "readingLevel",
          "rules",
        ],
        "./schema": [
          "lessonSchema",
          "parseLesson",
        ],
        "./typed-text": [
          "asciiDigits",
          "foldedText",
          "isBlank",
          "readNumber",
          "visibleText",
        ],
      }
    `);
  });
});

describe("an app that imports", () => {
  it.each(["@sidelight/content", "@sidelight/content/lessons", "@sidelight/content/typed-text"])(
    "%s gets no schema and no reading formula with it",
    async (entry) => {
      expect((await bundle(`export * from "${entry}"`)).read).toEqual([]);
    },
  );

  it("everything about questions gets the hash, the shuffle and the spelling, and no schema", async () => {
    const { read } = await bundle('export * from "@sidelight/content/questions"');
    expect(read).toEqual(["fastest-levenshtein", "ohash", "pure-rand"]);
  });

  it("the scores gets neither the schema nor the hash", async () => {
    const { packages } = await bundle(
      'export { scoreQuestion, optionOrder } from "@sidelight/content/questions"',
    );
    expect(packages).toEqual(["pure-rand"]);
  });

  it("one small function gets little more than it", async () => {
    expect((await bundle('export { proseText } from "@sidelight/content"')).bytes).toBeLessThan(1024);
  });

  it.each([".", "./questions", "./typed-text", "./schema", "./rules", "./lessons"])(
    "%s can do so in the browser and in a server component",
    async (entry) => {
      const code = `export * from "@sidelight/content${entry.slice(1)}"`;
      expect((await bundle(code)).bytes).toBeGreaterThan(0);
      expect((await bundle(code, ["react-server"])).bytes).toBeGreaterThan(0);
    },
  );

  it.each([[], ["--conditions=react-server"]])("everything can do so in Node %s", (...conditions) => {
    const entries = ["", "/questions", "/typed-text", "/schema", "/rules", "/lessons"];
    const code = entries.map((entry) => `await import("@sidelight/content${entry}");`).join("\n");
    const options = [...conditions, "--input-type=module", "--eval", code];
    expect(execFileSync(process.execPath, options, { cwd: folder, encoding: "utf8" })).toBe("");
  });
});
