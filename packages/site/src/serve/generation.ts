import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** How often to look for a folder that is being replaced, and the milliseconds in between. */
const attempts = 40;
const pause = 25;

/**
 * Identifies the build in a folder. A build replaces the whole folder, so a different folder is a different
 * build. Waits through the moment between the two, when there is none.
 *
 * @throws When there is still no folder after a second.
 */
export const generationOf = async (folder: string): Promise<string> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const { ino, birthtimeNs } = await stat(folder, { bigint: true });
      return `${ino}-${birthtimeNs}`;
    } catch (error) {
      if (attempt === attempts) throw error;
      await wait(pause);
    }
  }
};

type Files = ReadonlyMap<string, Buffer>;

/** Returns every file of the islands folder, compressed ones included, by its path in the site. */
const islandsIn = async (folder: string): Promise<Files> => {
  const names = await readdir(join(folder, "islands")).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => [`islands/${name}`, await readFile(join(folder, "islands", name))] as const),
    ),
  );
};

/**
 * Stores the islands of the previous build, about half a megabyte. A page loaded before a rebuild still asks
 * for them, under names that the new build does not have.
 */
export class EarlierIslands {
  private readonly folder: string;
  private generation = "";
  private current: Promise<Files> = Promise.resolve(new Map());
  private earlier: Promise<Files> = Promise.resolve(new Map());

  /** @param folder The assembled site. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Call this with the served build at each request. */
  async follow(generation: string): Promise<void> {
    if (generation !== this.generation) {
      this.generation = generation;
      this.earlier = this.current;
      this.current = islandsIn(this.folder).catch(() => new Map());
    }
    await this.current;
  }

  /** A file of the build before, or `undefined`. */
  async find(path: string): Promise<Buffer | undefined> {
    return (await this.earlier).get(path);
  }
}
