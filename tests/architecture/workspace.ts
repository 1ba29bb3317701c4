import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

/** The root of the checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file that is, or would be, committed. */
export const files: readonly string[] = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  {
    cwd: root,
    encoding: "utf8",
  },
)
  .split("\0")
  .filter(Boolean);

/** The text of a file. */
export const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The files of code. */
export const code: readonly string[] = files.filter((file) => /\.(?:ts|tsx|mjs|cjs)$/.test(file));

/** Whether a file is a test. */
export const isTest = (file: string): boolean => /\.test(?:-d)?\.\w+$|\/test-lesson\//.test(file);

/** The packages of the workspace: folder and manifest. */
export const packages: readonly {
  readonly folder: string;
  readonly name: string;
  readonly dependencies: readonly string[];
}[] = files
  .filter((file) => /^(?:packages|apps)\/[^/]+\/package\.json$|^tests\/package\.json$/.test(file))
  .map((file) => {
    const { name, dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
    return {
      folder: file.replace("/package.json", ""),
      name,
      dependencies: Object.keys({ ...dependencies, ...devDependencies }),
    };
  });

/** What a file imports, by any form of import or re-export. */
export const importsOf = (file: string): readonly string[] => {
  const { module } = parseSync(file, read(file));
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const source = read(file).slice(moduleRequest.start, moduleRequest.end);
      return /^["'](.*)["']$/.exec(source)?.[1] ?? [];
    }),
  ];
};
