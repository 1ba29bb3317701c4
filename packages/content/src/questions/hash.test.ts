import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { smallLesson } from "../test-lesson/small-lesson.ts";
import { questionHash } from "./hash.ts";

const question = smallLesson.questions.who ?? {};

describe("a question's hash", () => {
  it("does not depend on the order of keys", () => {
    const reversed = Object.fromEntries(Object.entries(question).reverse());
    expect(questionHash(reversed)).toBe(questionHash(question));
  });

  it.each([
    ["its stem", { stem: "Who says that the city was taken?" }],
    ["its evidence", { evidence: ["ministry-denies"] }],
    ["its hints", { hints: ["Look at the first sentence."] }],
    ["which option is right", { options: { rebels: { text: "The rebels", correct: false } } }],
  ])("changes with %s", (_what, edit) => {
    expect(questionHash({ ...question, ...edit })).not.toBe(questionHash(question));
  });

  it("is the same with every version of the library, or else every saved answer would be asked for again", () => {
    expect(questionHash(question)).toMatchInlineSnapshot(`"MPr-MIVtgWW5"`);
  });

  it("is the same in a browser as where the pages are built", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'import { questionHash } from "./hash.ts"; globalThis.inBrowser = questionHash;',
        resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      },
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
    });
    const code = outputFiles[0]?.text ?? "";
    expect(code).not.toContain("node:");
    const page: { inBrowser?: typeof questionHash } = {};
    new Function("globalThis", code)(page);
    expect(page.inBrowser?.(question)).toBe(questionHash(question));
  });
});
