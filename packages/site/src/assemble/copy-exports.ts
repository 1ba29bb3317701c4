import { cp, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { AppExport } from "../workspace-folders.ts";

/** Images and fonts that the framework put under hashed names of its own. */
const isMedia = (path: string): boolean => path.split(sep).slice(0, 3).join("/") === "_next/static/media";

/** Returns whether a file is only for the framework's client navigation, which our pages don't use. */
const isFrameworkFile = (path: string, exported: ReadonlySet<string>): boolean => {
  const parts = path.split(sep);
  const [top = ""] = parts;
  return (
    (top === "_next" && !isMedia(path)) ||
    top === "_not-found" ||
    path === "_not-found.html" ||
    // Copies of 404.html, and the loader that only development needs.
    top === "404" ||
    top === "islands" ||
    parts.some((part) => part.startsWith("__next.")) ||
    // A page's data is beside the page. Other text files, such as robots.txt, belong to the app.
    (path.endsWith(".txt") && exported.has(path.replace(/txt$/, "html")))
  );
};

/** Returns every file below a folder, as paths relative to it. */
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
        `The ${name} hasn't been exported: ${out} doesn't exist. Run \`pnpm build\`, which exports it first.`,
      );
    }
    const exported = new Set(await filesBelow(out));
    for (const file of exported) {
      if (isFrameworkFile(file, exported) || (base !== "" && file === "404.html")) continue;
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
