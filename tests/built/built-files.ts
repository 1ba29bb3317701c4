import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site. */
export const site: string = fileURLToPath(new URL("../../dist", import.meta.url));

/** The files of the built site that end so, as paths below it. */
export const filesEnding = (ending: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();

/** A file of the built site. */
export const read = (path: string): string => readFileSync(join(site, path), "utf8");
