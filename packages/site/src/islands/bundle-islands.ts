import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { islandBuild } from "./island-build.ts";

/** A bundled island. */
export interface BundledIsland {
  /** Its file in the islands folder. The name changes with the content, so it can be cached forever. */
  readonly file: string;
  /** Every file that it needs, itself first, including files that it fetches on demand. */
  readonly files: readonly string[];
  /** The files that load with it, each with its bytes after brotli. Pages with several islands share some. */
  readonly weights: Readonly<Record<string, number>>;
  /** The size of what a browser fetches for it, including chunks, in bytes after brotli. */
  readonly brotliBytes: number;
}

/** Returns all files that an output needs by some kinds of import, itself included. */
const withChunks = (
  outputs: Metafile["outputs"],
  path: string,
  kinds: readonly string[],
  seen: Set<string> = new Set(),
): Set<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: chunk, kind } of outputs[path]?.imports ?? []) {
    if (kinds.includes(kind)) withChunks(outputs, chunk, kinds, seen);
  }
  return seen;
};

const bundle = async (
  islands: Readonly<Record<string, string>>,
  folder: string,
  splitting: boolean,
): Promise<Readonly<Record<string, BundledIsland>>> => {
  const { metafile, outputFiles } = await build({
    ...islandBuild,
    splitting,
    entryPoints: Object.entries(islands).map(([out, file]) => ({ in: file, out })),
    entryNames: "[name]-[hash]",
    chunkNames: "shared-[hash]",
    outdir: folder,
    metafile: true,
    write: false,
    absWorkingDir: folder,
  });
  await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)));
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), brotliCompressSync(contents).byteLength]),
  );
  const entries = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint ? [path] : [],
  );
  return Object.fromEntries(
    Object.keys(islands).map((name) => {
      const path = entries.find((entry) => basename(entry).replace(/-[A-Z0-9]{8}\.js$/, "") === name) ?? "";
      const at = (kinds: readonly string[]) =>
        [...withChunks(metafile.outputs, path, kinds)].map((file) => basename(file));
      const weights = Object.fromEntries(
        at(["import-statement"]).map((it) => [it, sizes.get(it) ?? 0] as const),
      );
      const brotliBytes = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
      return [
        name,
        { file: basename(path), files: at(["import-statement", "dynamic-import"]), weights, brotliBytes },
      ];
    }),
  );
};

/**
 * Bundles islands into a folder under hashed names. Those with components (`.tsx`) share chunks. The others are small and
 * in one file each, because a shared chunk would cost a request more than its bytes.
 */
export const bundleIslands = async (
  islands: Readonly<Record<string, string>>,
  folder: string,
): Promise<Readonly<Record<string, BundledIsland>>> => {
  const chosen = (isComponent: boolean) =>
    Object.fromEntries(Object.entries(islands).filter(([, file]) => file.endsWith(".tsx") === isComponent));
  const [shared, single] = await Promise.all([
    bundle(chosen(true), folder, true),
    bundle(chosen(false), folder, false),
  ]);
  return { ...shared, ...single };
};
