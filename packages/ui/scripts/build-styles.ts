// Writes the style sheet of both apps, which tsc cannot: the tokens of the themes, then the sheets.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const tokens = fileURLToPath(import.meta.resolve("@sidelight/preferences/tokens.css"));
const sheets = ["page", "type", "controls", "dialog", "print"].map((name) => `styles/${name}.css`);
const parts = await Promise.all([tokens, ...sheets].map((file) => readFile(file, "utf8")));
await mkdir("dist", { recursive: true });
await writeFile("dist/styles.css", parts.join("\n"));
