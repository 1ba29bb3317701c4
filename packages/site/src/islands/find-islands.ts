import { readdir } from "node:fs/promises";
import { join } from "node:path";

const islandFile = /^([a-z][a-z0-9-]*)\.island\.tsx?$/;

/**
 * Finds every island: `terms.island.tsx` is the island `terms`, named in pages by `data-island="terms"`.
 *
 * @returns Island names and their files.
 * @throws If two files have the same name.
 */
export const findIslands = async (folders: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const folder of folders) {
    for (const file of (await readdir(folder)).sort()) {
      const name = islandFile.exec(file)?.[1];
      if (!name) continue;
      const path = join(folder, file);
      if (found[name]) {
        throw new Error(
          `Two islands are called "${name}": ${found[name]} and ${path}. Rename one of them, because a page finds an island by its name alone.`,
        );
      }
      found[name] = path;
    }
  }
  return found;
};
