import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { bareTwin } from "./bare-twin.ts";
import { termAddresses } from "./terms.ts";

/** The path under which the bare twins are served. */
export const bareBase = "/bare";

const brotli = promisify(brotliCompress);

/** The types of file that the build compresses too. */
const textFiles = new Set([".html", ".js", ".css", ".json", ".svg", ".txt"]);

/** Compresses a file as the site's build compresses its own. */
const compress = async (file: string): Promise<void> => {
  if (!textFiles.has(extname(file))) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.br`, await brotli(await readFile(file), { params }));
};

const pageFile = (folder: string, address: string) => join(folder, address, "index.html");

/** Finds the other pages that the marked words of a page lead to. */
const pagesOfTerms = (html: string): readonly string[] =>
  termAddresses(html).flatMap((address) => (address.startsWith("/") ? (address.split(/[?#]/)[0] ?? []) : []));

/** Copies the built site into a folder. Its compressed files stay newer than the files that they were made of. */
export const copySite = (dist: string, folder: string): Promise<void> =>
  cp(dist, folder, { recursive: true, preserveTimestamps: true });

/** Writes the bare twins of some pages into the folder of the site, and of the pages that their terms lead to, so that links between twins work. */
export const writeTwins = async (folder: string, addresses: readonly string[]): Promise<void> => {
  const pages = await Promise.all(addresses.map((address) => readFile(pageFile(folder, address), "utf8")));
  for (const address of new Set([...addresses, ...pages.flatMap(pagesOfTerms)])) {
    const twin = pageFile(join(folder, bareBase), address);
    await mkdir(dirname(twin), { recursive: true });
    await writeFile(twin, bareTwin(await readFile(pageFile(folder, address), "utf8"), bareBase));
    await compress(twin);
  }
};

/** Copies the built files of a peer into the folder of the site and compresses them. */
export const placePeer = async (built: string, folder: string): Promise<void> => {
  await cp(built, folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await compress(join(entry.parentPath, entry.name));
};
