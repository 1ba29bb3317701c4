import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { type BundledIsland, bundleIslands } from "../islands/bundle-islands.ts";
import { findIslands } from "../islands/find-islands.ts";
import { buildLoader } from "../loader/build-loader.ts";
import { isPackaged } from "../scorm/package-page.ts";
import { writePackages } from "../scorm/write-packages.ts";
import type { AppExport } from "../workspace-folders.ts";
import { overBudget } from "./budgets.ts";
import { makeBuildFolder } from "./build-folder.ts";
import { brokenLinks } from "./check-links.ts";
import { compressFiles } from "./compress.ts";
import { copyExports, filesBelow } from "./copy-exports.ts";
import { makePageStyles } from "./page-styles.ts";
import { placeLoader } from "./place-loader.ts";
import { placePolicy } from "./place-policy.ts";
import { stripFramework } from "./strip-framework.ts";

/** The input and output of an assembly. */
export interface Assembly {
  readonly exports: readonly AppExport[];
  readonly islandFolders: readonly string[];
  readonly target: string;
  /** The site's origin, such as `https://example.org`. Links out of a package lead back there. */
  readonly origin: string;
  /** The origins of the record stores that may receive answers; see `SIDELIGHT_RECORD_STORES`. */
  readonly stores: readonly string[];
}

/** The finished site. */
export interface AssembledSite {
  /** The addresses of its pages. */
  readonly pages: readonly string[];
  /** The size of each island with its chunks, in bytes after brotli. */
  readonly islands: Readonly<Record<string, number>>;
  /** The size of all islands of each page, in bytes after brotli. */
  readonly scripts: Readonly<Record<string, number>>;
}

/** `lessons/x/index.html` is at `/lessons/x/`. */
const addressOf = (file: string): string =>
  `/${file
    .split(sep)
    .join("/")
    .replace(/(^|\/)index\.html$/, "$1")}`;

/** Returns the text of a linked style sheet from its export. */
const styleReader =
  (styles: ReadonlyMap<string, string>) =>
  (href: string): string => {
    const text = styles.get(basename(href));
    if (text === undefined)
      throw new Error(
        `A page links to the style sheet ${href}, which isn't in any export. Run \`pnpm build\` again.`,
      );
    return text;
  };

const stylesOf = async (exports: readonly AppExport[]): Promise<ReadonlyMap<string, string>> => {
  const styles = new Map<string, string>();
  for (const { out } of exports) {
    for (const file of (await filesBelow(out)).filter((path) => path.endsWith(".css"))) {
      styles.set(basename(file), await readFile(join(out, file), "utf8"));
    }
  }
  return styles;
};

/** Returns the size of all islands of a page, in bytes after brotli. Shared chunks count once. */
const weightOf = (html: string, bundled: Readonly<Record<string, BundledIsland>>): number => {
  const names = [...html.matchAll(/ data-island="([^"]+)"/g)].map(([, name = ""]) => name);
  const weights = Object.assign({}, ...names.map((name) => bundled[name]?.weights ?? {}));
  return Object.values<number>(weights).reduce((sum, bytes) => sum + bytes, 0);
};

/** Returns the names of the islands of a page, as it is on the site and as it is in a package. */
const islandsOf = (html: string): readonly string[] =>
  [...html.matchAll(/ data-(?:packaged-)?island="([^"]+)"/g)].map(([, name = ""]) => name);

/** Replaces one folder with another. There is never half of either. */
const putInPlace = async (folder: string, target: string): Promise<void> => {
  const old = `${folder}-old`;
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(folder, target);
  await rm(old, { recursive: true, force: true });
};

/**
 * Joins the apps' exports into one static site: removes framework scripts, bundles islands, adds the loader,
 * checks links and budgets, and compresses files. It builds beside the target and replaces it at the end, so
 * a failure leaves the old site unchanged.
 *
 * @throws With every broken link and every exceeded budget at once.
 */
export const assemble = async ({
  exports,
  islandFolders,
  target,
  origin,
  stores,
}: Assembly): Promise<AssembledSite> => {
  const folder = await makeBuildFolder(target);
  try {
    await copyExports(exports, folder);
    await mkdir(join(folder, "islands"));
    const bundled = await bundleIslands(await findIslands(islandFolders), join(folder, "islands"));
    const versions = Object.fromEntries(
      Object.entries(bundled).map(([name, { file }]) => [name, file.slice(name.length, -".js".length)]),
    );
    const islands = Object.fromEntries(
      Object.entries(bundled).map(([name, { brotliBytes }]) => [name, brotliBytes]),
    );
    const loader = await buildLoader();
    const inlineStyles = styleReader(await stylesOf(exports));

    const reduceStyles = makePageStyles();
    const scriptsOf = (html: string) =>
      Promise.all(
        [...new Set(islandsOf(html).flatMap((name) => bundled[name]?.files ?? []))].map((file) =>
          readFile(join(folder, "islands", file), "utf8"),
        ),
      );

    const pages: Record<string, string> = {};
    const scripts: Record<string, number> = {};
    for (const file of (await filesBelow(folder)).filter((path) => path.endsWith(".html"))) {
      const address = addressOf(file);
      const whole = stripFramework(await readFile(join(folder, file), "utf8"), address, inlineStyles);
      const stripped = reduceStyles(whole, await scriptsOf(whole));
      const placeScripts = (html: string) => placeLoader(html, address, { loader, versions });
      pages[address] = placePolicy(placeScripts(stripped), address, { stores, forms: true });
      await writeFile(join(folder, file), pages[address]);
      scripts[address] = weightOf(stripped, bundled);
      if (isPackaged(stripped))
        await writePackages({
          address,
          html: stripped,
          origin,
          folder,
          filesOf: (island) => bundled[island]?.files ?? [],
          placeLoader: placeScripts,
        });
    }

    const files = new Set((await filesBelow(folder)).map(addressOf));
    const problems = [...brokenLinks({ pages, files }), ...overBudget(pages, islands, scripts)];
    if (problems.length > 0) throw new Error(`Couldn't assemble the site:\n- ${problems.join("\n- ")}`);

    await compressFiles((await filesBelow(folder)).map((file) => join(folder, file)));
    // A temporary folder is readable only by its owner, but any web server must be able to read the site.
    await chmod(folder, 0o755);
    await putInPlace(folder, target);
    return { pages: Object.keys(pages).sort(), islands, scripts };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
};
