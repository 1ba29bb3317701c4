import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The age of a leftover folder, in milliseconds. No build takes this long. */
const oldest = 3_600_000;

/**
 * Makes an empty folder beside a target, for a build that then replaces the target. Removes the folders of
 * interrupted builds, but not those of builds that may still be running.
 */
export const makeBuildFolder = async (target: string): Promise<string> => {
  const beside = dirname(target);
  const prefix = `.${basename(target)}-`;
  await mkdir(beside, { recursive: true });
  for (const name of await readdir(beside)) {
    const path = join(beside, name);
    if (name.startsWith(prefix) && Date.now() - (await stat(path)).mtimeMs > oldest)
      await rm(path, { recursive: true, force: true });
  }
  return mkdtemp(join(beside, prefix));
};
