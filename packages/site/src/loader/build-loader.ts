import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The loader as one minified script that reads a constant `islands`.
 *
 * @returns The script's text without that constant; see {@link loaderFor}.
 */
export const buildLoader = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("loader.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
};

/**
 * The loader for one page: a classic script, so that it hears events from the start of the page on, that knows the
 * addresses of this page's islands.
 */
export const loaderFor = (loader: string, islands: Readonly<Record<string, string>>): string =>
  `(islands=>{${loader.replace(/;$/, "")}})(${JSON.stringify(islands)})`;
