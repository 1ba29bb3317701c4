import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Builds the loader as one minified script that reads the versions of islands as `$`.
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
    // The minifier would not shorten this name, because it comes from outside.
    define: { versions: "$" },
    // A name of our own on an element, made as short as it can be.
    mangleProps: /_$/,
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
};

/**
 * Returns the loader for one page, with its islands. It is a classic script, so that it receives events from
 * the start of the page.
 *
 * @param versions The suffix of each island's file name: `{ terms: "-UF7FZZG2" }`.
 */
export const loaderFor = (loader: string, versions: Readonly<Record<string, string>>): string =>
  // The first script in the head detects old browsers in the same way.
  `Object.hasOwn&&($=>{${loader.replace(/;$/, "")}})(${JSON.stringify(versions)})`;
