import { recordStores } from "@sidelight/ui/environment";
import type { NextConfig } from "next";

// A list that can't be used stops the build before any page is made.
recordStores(process.env);

const development = process.env.NODE_ENV === "development";

/** A static export under /quiz/ with its styles inlined: one request, and a question can be answered. */
const config: NextConfig = {
  basePath: "/quiz",
  trailingSlash: true,
  experimental: { inlineCss: true },
  ...(development ? {} : { output: "export" }),
  // Types are checked by `pnpm check`, with the workspace's compiler.
  typescript: { ignoreBuildErrors: true },
};

export default config;
