import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** No build takes so long: a folder of this age, in milliseconds, is a leftover. */
const oldest = 3_600_000;

/**
 * Makes an empty folder beside a target, in which a site is built before it takes the target's place. Folders that builds left there
 * because they were ended early are removed; those of builds that may still be under way stay.
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
