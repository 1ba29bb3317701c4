import { questionKinds } from "@sidelight/content/questions";
import { type Node, parseSync, Visitor } from "oxc-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { compileWithOneMoreKind } from "./scratch-kind.ts";
import { code, isTest, read } from "./workspace.ts";

const isKind = (node: Node): boolean =>
  node.type === "MemberExpression" && node.property.type === "Identifier" && node.property.name === "kind";

const namesKind = (node: Node): boolean =>
  node.type === "Literal" && (questionKinds as readonly unknown[]).includes(node.value);

/** Kinds whose names cannot be words of something else. */
const hyphenated = questionKinds.filter((kind) => kind.includes("-"));

/** Where a text decides by the kind of a question in a way that would take a new kind for one of the others. */
const swallowing = (file: string, text: string): readonly string[] => {
  const { program } = parseSync(file, text);
  const found: string[] = [];
  const at = (start: number) => `${file}:${text.slice(0, start).split("\n").length}`;
  new Visitor({
    SwitchStatement: ({ discriminant, cases, start }) => {
      const byKind =
        (isKind(discriminant) || (discriminant.type === "Identifier" && discriminant.name === "kind")) &&
        cases.some(({ test }) => test && namesKind(test));
      if (byKind && cases.some(({ test }) => !test)) found.push(`${at(start)}: default`);
    },
    Literal: (literal) => {
      if ("regex" in literal && hyphenated.some((kind) => literal.regex.pattern.includes(kind)))
        found.push(`${at(literal.start)}: expression`);
    },
    ArrayExpression: ({ elements, start }) => {
      if (elements.filter((element) => element && namesKind(element)).length > 1)
        found.push(`${at(start)}: list`);
    },
    BinaryExpression: ({ operator, left, right, start }) => {
      if (/^[!=]==?$/.test(operator) && (namesKind(left) || namesKind(right)))
        found.push(`${at(start)}: ${operator}`);
    },
  }).visit(program);
  return found;
};

describe("a new kind of question", () => {
  it("is nowhere taken for another one", () => {
    const own = code.filter((file) => /^(?:packages|apps)\//.test(file) && !isTest(file));
    expect(own.length).toBeGreaterThan(300);
    expect(own.flatMap((file) => swallowing(file, read(file)))).toEqual([]);
  });

  it.each([
    ["switch (question.kind) { case 'order': break; default: }", ["a.ts:1: default"]],
    ["const { kind } = question;\nswitch (kind) { case 'order': break; default: }", ["a.ts:2: default"]],
    ["if (question.kind === 'order') {}", ["a.ts:1: ==="]],
    ["if ('order' !== kind) {}", ["a.ts:1: !=="]],
    ["if (/^(?:single-choice|next-check)$/.test(question.kind)) {}", ["a.ts:1: expression"]],
    ["new Set(['single-choice', 'order']).has(question.kind);", ["a.ts:1: list"]],
    ["switch (question.kind) { case 'order': break; }", []],
    ["switch (issue.code) { case 'order': break; default: }", []],
  ])("would be found taken for another one in %s", (text, found) => {
    expect(swallowing("a.ts", text)).toEqual(found);
  });

  describe("with a part of its own", () => {
    let compiled: Awaited<ReturnType<typeof compileWithOneMoreKind>>;
    beforeAll(async () => {
      compiled = await compileWithOneMoreKind();
    }, 180_000);

    it("is the only thing that the compiler refuses", () => {
      expect([...compiled.before]).toEqual([]);
    });

    it("is asked for by the compiler in every list, once the schema has it", () => {
      expect([...compiled.schemaAlone.keys()].sort()).toEqual([...compiled.lists].sort());
    });

    it("takes eight files at most, lists included", () => {
      expect([...compiled.complete]).toEqual([]);
      expect(compiled.own.length + compiled.lists.length + 1).toBeLessThanOrEqual(8);
    });

    it("is explained in CONTRIBUTING with the same lists", () => {
      const guide = /### Add a kind of question\n([\s\S]*?)\n##/.exec(read("CONTRIBUTING.md"))?.[1] ?? "";
      const named = [...guide.matchAll(/\]\(((?:packages\/content|apps\/quiz)\/src\/[^)]+\.tsx?)\)/g)].map(
        ([, file = ""]) => file.replace(/^packages\/|^apps\//, ""),
      );
      expect(named.sort()).toEqual([...compiled.lists, compiled.union].sort());
    });
  });
});
