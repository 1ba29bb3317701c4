import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { code, importsOf } from "./workspace.ts";

const known = new Set(code);

/** The files of its own package that a file imports, types included. */
const neighbours = (file: string): readonly string[] =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(file), specifier))
    .filter((target) => known.has(target));

/** Finds circles of imports, each as the files on its way. */
const circlesIn = (files: readonly string[], imports: (file: string) => readonly string[]) => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const target of imports(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
};

it("finds a circle where there is one", () => {
  const imports: Readonly<Record<string, readonly string[]>> = { a: ["b"], b: ["c"], c: ["b"], d: ["a"] };
  expect(circlesIn(Object.keys(imports), (file) => imports[file] ?? [])).toEqual(["b → c → b"]);
});

it("no file imports itself through others, types included", () => {
  expect(code.length).toBeGreaterThan(500);
  expect(circlesIn(code, neighbours)).toEqual([]);
});
