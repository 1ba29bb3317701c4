// For development: builds islands under plain names on every change, with a loader that knows them all.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { context } from "esbuild";
import { buildLoader, loaderFor } from "../loader/build-loader.ts";
import { devIslandsFolder, islandFolders } from "../workspace-folders.ts";
import { findIslands } from "./find-islands.ts";
import { islandBuild } from "./island-build.ts";

const islands = await findIslands(islandFolders);
await mkdir(devIslandsFolder, { recursive: true });
const versions = Object.fromEntries(Object.keys(islands).map((name) => [name, ""]));
await writeFile(join(devIslandsFolder, "loader.js"), loaderFor(await buildLoader(), versions));

const watching = await context({
  ...islandBuild,
  minify: false,
  entryPoints: Object.entries(islands).map(([out, file]) => ({ in: file, out })),
  chunkNames: "shared-[hash]",
  outdir: devIslandsFolder,
  logLevel: "info",
});
await watching.watch();
