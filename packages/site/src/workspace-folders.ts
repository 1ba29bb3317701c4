import { fileURLToPath } from "node:url";

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** An app's export and its path in the site. */
export interface AppExport {
  readonly name: string;
  /** The folder that `next build` writes. */
  readonly out: string;
  /** Its path in the site: the app's `basePath`. */
  readonly base: "" | "quiz";
}

/** The apps of the workspace. The first one supplies the site's page for missing addresses. */
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

/** The folder of the assembled site. */
export const siteFolder: string = fromRoot("dist");

/** The folder of islands in development. The reader's dev server serves them from here. */
export const devIslandsFolder: string = fromRoot("apps/reader/public/islands");

/** The site's origin. Uses the same variable and default as the apps' builds. */
export const siteOrigin: string = new URL(process.env.SITE_URL ?? "http://127.0.0.1:3000").origin;
