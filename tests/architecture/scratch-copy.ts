import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./workspace.ts";

/** Returns the exports of a package with the copied files that they are compiled from, or the built ones if only those are copied. */
const copiedExports = (
  folder: string,
  isBuilt: boolean,
): readonly (readonly [string, readonly string[]])[] => {
  const { name, exports = {} } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return Object.entries<string>(exports).flatMap(([entry, built]) => {
    const compiled = (isBuilt ? built : built.replace("./dist", "./src")).replace(/\.js$/, "");
    const ending = (isBuilt ? [".d.ts"] : [".ts", ".tsx"]).find((it) =>
      existsSync(join(root, folder, compiled + it)),
    );
    return built.endsWith(".js") && ending
      ? [[entry.replace(/^\./, name), [`./${join(basename(folder), compiled)}${ending}`]] as const]
      : [];
  });
};

/**
 * Copies packages and apps to a folder under `node_modules`, so that they import each other's copies. Of the `built` ones
 * only what they were built into is copied, which compiles faster.
 */
export const copyPackages = (
  scratch: string,
  folders: readonly string[],
  built: readonly string[] = [],
): void => {
  const copied: string[] = [];
  for (const folder of folders) {
    const name = basename(folder);
    for (const part of ["src", "islands"].filter((it) => existsSync(join(root, folder, it)))) {
      cpSync(join(root, folder, part), join(scratch, name, part), { recursive: true });
      copied.push(`${name}/${part}`);
    }
    symlinkSync(join(root, folder, "node_modules"), join(scratch, name, "node_modules"));
  }
  for (const folder of built) {
    cpSync(join(root, folder, "dist"), join(scratch, basename(folder), "dist"), { recursive: true });
    symlinkSync(join(root, folder, "node_modules"), join(scratch, basename(folder), "node_modules"));
  }
  writeFileSync(
    join(scratch, "tsconfig.json"),
    JSON.stringify({
      extends: "../../apps/quiz/tsconfig.json",
      compilerOptions: {
        incremental: false,
        lib: ["es2025", "dom", "dom.iterable"],
        paths: Object.fromEntries([
          ...folders.flatMap((folder) => copiedExports(folder, false)),
          ...built.flatMap((folder) => copiedExports(folder, true)),
        ]),
        typeRoots: [join(root, "apps/quiz/node_modules/@types")],
      },
      include: copied,
      exclude: ["**/*.test.ts", "**/*.test.tsx", "**/*.test-d.ts"],
    }),
  );
};

/** Compiles a scratch copy; returns each file with its first error. */
export const errorsIn = async (scratch: string): Promise<ReadonlyMap<string, string>> => {
  const output = await promisify(execFile)(
    join(root, "node_modules/.bin/tsc"),
    ["--noEmit", "--pretty", "false", "-p", scratch],
    {
      cwd: scratch,
      maxBuffer: 2 ** 26,
    },
  ).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  const errors = new Map<string, string>();
  for (const [, file = "", error = ""] of output.matchAll(/^(\S+?)\(\d+,\d+\): (error .*)$/gm))
    if (!errors.has(file)) errors.set(file, error);
  return errors;
};
