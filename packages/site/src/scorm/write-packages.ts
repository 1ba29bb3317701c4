import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { placePolicy } from "../assemble/place-policy.ts";
import { type ScormVersion, scormManifest } from "./manifest.ts";
import { packagePage, titleOf, withRelativeIslands } from "./package-page.ts";

/** The parts of packages. */
export interface PackageSource {
  /** The address of the page, which ends with a slash. */
  readonly address: string;
  /** The page without framework scripts and before the loader is in it. */
  readonly html: string;
  readonly origin: string;
  /** The folder of the site that is being assembled. */
  readonly folder: string;
  /** The files of an island with its chunks, in the islands folder. */
  readonly filesOf: (island: string) => readonly string[];
  readonly placeLoader: (html: string) => string;
}

const versions: readonly ScormVersion[] = ["2004", "1.2"];

/** A fixed date, so that the same content gives the same bytes. Zip dates begin in 1980. */
const mtime = new Date(1980, 0, 1);

/** Writes a page's packages beside it, as `scorm-2004.zip` and `scorm-1.2.zip`. */
export const writePackages = async ({
  address,
  html,
  origin,
  folder,
  filesOf,
  placeLoader,
}: PackageSource): Promise<void> => {
  for (const version of versions) {
    const finished = withRelativeIslands(placeLoader(packagePage(html, origin, version)));
    // A package communicates only with the platform that opens it, through its window.
    const page = placePolicy(finished, address, { stores: undefined, forms: false });
    const islands = [...page.matchAll(/data-island="([^"]+)"/g)].flatMap(([, island = ""]) =>
      filesOf(island),
    );
    const files: Record<string, Uint8Array> = { "index.html": strToU8(page) };
    for (const file of [...new Set(islands)].sort())
      files[`islands/${file}`] = await readFile(join(folder, "islands", file));
    const manifest = scormManifest(version, {
      id: `sidelight${address.replaceAll("/", "-")}`,
      title: titleOf(html),
      files: Object.keys(files),
    });
    const content: Zippable = {
      "imsmanifest.xml": [strToU8(manifest), { mtime }],
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime }]])),
    };
    await writeFile(join(folder, address, `scorm-${version}.zip`), zipSync(content, { level: 9 }));
  }
};
