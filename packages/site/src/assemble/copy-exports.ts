import { cp, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { AppExport } from "../house.ts";

/** What the framework writes for its own client navigation, which no page of ours uses. */
const isFrameworkFile = (path: string): boolean => {
  const [top = ""] = path.split(sep);
  const name = path.split(sep).at(-1) ?? "";
  return (
    top === "_next" ||
    top === "_not-found" ||
    // Copies of 404.html, and the loader that only development needs.
    top === "404" ||
    top === "islands" ||
    name.endsWith(".txt") ||
    name.startsWith("__next.") ||
    name === "_not-found.html"
  );
};

/** Every file below a folder, as paths relative to it. */
export const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/**
 * Copies the apps' exports into one folder, each under its path, without the framework's own files.
 *
 * @throws When an export is missing, or two apps would write the same file.
 */
export const copyExports = async (exports: readonly AppExport[], folder: string): Promise<void> => {
  const writtenBy = new Map<string, string>();
  for (const { name, out, base } of exports) {
    if (!(await stat(out).catch(() => undefined))) {
      throw new Error(
        `The ${name} has not been exported: ${out} is not there. Run \`pnpm build\`, which exports it first.`,
      );
    }
    for (const file of await filesBelow(out)) {
      if (isFrameworkFile(file) || (base !== "" && file === "404.html")) continue;
      const target = join(base, file);
      const other = writtenBy.get(target);
      if (other)
        throw new Error(
          `Both the ${other} and the ${name} have a page at /${target}. Rename one of the two routes.`,
        );
      writtenBy.set(target, name);
      await cp(join(out, file), join(folder, target));
    }
  }
};
