import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The loader as one minified script that reads the versions of islands as `$`.
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
    // They come from outside, so the minifier would leave the name as long as it is.
    define: { versions: "$" },
    // A name of our own on an element, made as short as it can be.
    mangleProps: /_$/,
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
};

/**
 * The loader for one page: a classic script, so that it hears events from the start of the page on, that knows this
 * page's islands.
 *
 * @param versions What follows each island's name in the name of its file: `{ terms: "-UF7FZZG2" }`.
 */
export const loaderFor = (loader: string, versions: Readonly<Record<string, string>>): string =>
  // What the first script in the head tells old browsers by, too.
  `Object.hasOwn&&($=>{${loader.replace(/;$/, "")}})(${JSON.stringify(versions)})`;
