import type { NextConfig } from "next";

/** Where the quiz is served while developing. */
const quiz = "http://127.0.0.1:3001";
const development = process.env.NODE_ENV === "development";

/** A static export with its styles inlined: one request, and a page can be read. */
const config: NextConfig = {
  trailingSlash: true,
  // A native module, which only the build loads.
  serverExternalPackages: ["@napi-rs/canvas"],
  // `globalNotFound`: each language has a root layout of its own, and the page for unknown addresses none of them.
  experimental: { inlineCss: true, globalNotFound: true },
  ...(development
    ? // While developing, the quiz runs beside the reader; one origin, so that preferences hold in both.
      {
        rewrites: async () => [
          { source: "/quiz/_next/:path*", destination: `${quiz}/quiz/_next/:path*` },
          { source: "/quiz/:path*", destination: `${quiz}/quiz/:path*/` },
        ],
      }
    : { output: "export" }),
  // `pnpm check` checks types, with the workspace's compiler.
  typescript: { ignoreBuildErrors: true },
};

export default config;
