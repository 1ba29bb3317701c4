import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";

// As an import finds it, not as `require` does: the bundler cannot thin out what comes as CommonJS.
const preact = (entry: string) => fileURLToPath(import.meta.resolve(entry));

/**
 * How islands are bundled: written in React, run on Preact, which answers to the same names in a fifth of the bytes.
 * Shared parts (Preact and the dialog) become chunks that reader and quiz both use.
 */
export const islandBuild: BuildOptions = {
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2020",
  minify: true,
  jsx: "automatic",
  legalComments: "none",
  // Modules are always read as UTF-8, and Arabic takes fewer bytes unescaped.
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
  alias: {
    react: preact("preact/compat"),
    "react-dom": preact("preact/compat"),
    "react-dom/client": preact("preact/compat/client"),
    "react/jsx-runtime": preact("preact/compat/jsx-runtime"),
    "react/jsx-dev-runtime": preact("preact/compat/jsx-dev-runtime"),
    "react-remove-scroll": fileURLToPath(new URL("react-remove-scroll.ts", import.meta.url)),
  },
};
