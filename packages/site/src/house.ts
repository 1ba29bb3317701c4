import { fileURLToPath } from "node:url";

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** One app's export and the path under which the site shows it. */
export interface AppExport {
  readonly name: string;
  /** The folder that `next build` writes. */
  readonly out: string;
  /** Where it lies in the site; the app's `basePath`. */
  readonly base: "" | "quiz";
}

/** The apps of the house. The first one gives the site its page for addresses that do not exist. */
export const appExports: readonly AppExport[] = [
  { name: "reader", out: fromRoot("apps/reader/out"), base: "" },
  { name: "quiz", out: fromRoot("apps/quiz/out"), base: "quiz" },
];

/** The folders whose `*.island.ts(x)` files are bundled. */
export const islandFolders: readonly string[] = [
  "apps/reader/islands",
  "apps/quiz/islands",
  "packages/ui/islands",
].map(fromRoot);

/** Where the assembled site is written. */
export const siteFolder: string = fromRoot("dist");

/** Where islands lie while developing; the reader's dev server serves them from here. */
export const devIslandsFolder: string = fromRoot("apps/reader/public/islands");

/** Where the site will be; the same variable and the same default as the apps have when they are built. */
export const siteOrigin: string = new URL(process.env.SITE_URL ?? "http://127.0.0.1:3000").origin;
