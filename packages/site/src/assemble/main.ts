// The last step of `pnpm build`. Turns the exports into ./dist and prints the size of each page and island.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { recordStores } from "@sidelight/ui/environment";
import { appExports, islandFolders, siteFolder, siteOrigin } from "../workspace-folders.ts";
import { assemble } from "./assemble.ts";

try {
  const stores = recordStores(process.env);
  const { pages, islands, scripts } = await assemble({
    exports: appExports,
    islandFolders,
    target: siteFolder,
    origin: siteOrigin,
    stores: recordStores(process.env),
  });
  console.log("bytes on the wire (brotli):");
  for (const page of pages) {
    const file = page.endsWith("/") ? `${page}index.html` : page;
    const { size } = await stat(join(siteFolder, `${file}.br`));
    console.log(`${String(size).padStart(8)}  ${page}`);
  }
  const [heaviest = "", most = 0] = Object.entries(scripts).sort(([, a], [, b]) => b - a)[0] ?? [];
  console.log(`${String(most).padStart(8)}  all islands of ${heaviest}, the most of any page`);
  for (const [island, bytes] of Object.entries(islands))
    console.log(`${String(bytes).padStart(8)}  island ${island}`);
  console.log(
    stores.length > 0
      ? `The quiz can report to these record stores: ${stores.join(", ")}`
      : "The quiz reports to no record store, because SIDELIGHT_RECORD_STORES is empty.",
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
