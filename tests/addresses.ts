import { existsSync, readFileSync } from "node:fs";

const sitemap = new URL("../dist/sitemap.xml", import.meta.url);

if (!existsSync(sitemap))
  throw new Error("There is no site to test: dist/sitemap.xml is missing. Run `pnpm build`.");

/** Every address that the site says it has. */
export const addresses: readonly string[] = [
  ...readFileSync(sitemap, "utf8").matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g),
].map(([, address = ""]) => address);

/** The first lesson and its quiz. */
export const lesson = "/lessons/damascus-december-2024/";
export const quiz = "/quiz/damascus-december-2024/";
