// Writes what tsc cannot: the boot script as a string that pages inline, and the tokens of the themes as a style sheet.
import { mkdir, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { tokensCss } from "../src/themes/tokens.ts";

await mkdir("dist", { recursive: true });
const boot = await build({
  entryPoints: ["src/boot.ts"],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2020",
  write: false,
});
// In a function, so that its names do not become the page's: minified, they are `var`s.
const script = `(()=>{${boot.outputFiles[0]?.text.trim().replace(/;$/, "")}})()`;
await writeFile("dist/boot-script.js", `export const bootScript = ${JSON.stringify(script)};\n`);
await writeFile(
  "dist/boot-script.d.ts",
  "/** The boot script, minified, for an inline `<script>` in the head. */\nexport declare const bootScript: string;\n",
);
await writeFile("dist/tokens.css", tokensCss());
