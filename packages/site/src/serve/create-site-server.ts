import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const oneYear = 31_536_000;
/** Islands carry a hash of their content in their name, and so do the images and fonts of the apps. */
const isHashed = (path: string) => /\/islands\/.*-[A-Z0-9]{8}\.js$|\/_next\/static\/media\//.test(path);

const setHeaders = (response: ServerResponse, path: string): void => {
  response.setHeader("Cache-Control", isHashed(path) ? `public, max-age=${oneYear}, immutable` : "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Vary", "Accept-Encoding");
};

/** The page for addresses that do not exist, in the best encoding the browser takes. */
const notFound = (folder: string) => {
  const variants = [
    { encoding: "br", ending: ".br" },
    { encoding: "gzip", ending: ".gz" },
    { encoding: "", ending: "" },
  ].filter(({ ending }) => existsSync(join(folder, `404.html${ending}`)));
  return (request: IncomingMessage, response: ServerResponse): void => {
    const accepted = String(request.headers["accept-encoding"] ?? "");
    const variant = variants.find(({ encoding }) => accepted.includes(encoding));
    setHeaders(response, "");
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (variant?.encoding) response.setHeader("Content-Encoding", variant.encoding);
    response.end(
      request.method === "HEAD" || !variant
        ? undefined
        : readFileSync(join(folder, `404.html${variant.ending}`)),
    );
  };
};

/**
 * Serves an assembled site: compressed as the browser accepts it, hashed files cached for a year, pages checked each
 * time, one address per page (with a trailing slash), a helpful page for all others.
 *
 * @param folder The assembled site.
 * @throws When the folder has no site in it.
 */
export const createSiteServer = (folder: string): Server => {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no site in ${folder}. Run \`pnpm build\` first.`);
  }
  const onNoMatch = notFound(folder);
  const serveFile = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders, onNoMatch });
  return createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [path = "/", ...query] = url.split("?");
    if (!path.endsWith("/") && !path.includes("..") && existsSync(join(folder, path, "index.html"))) {
      // Leading slashes are folded: "//elsewhere" would lead to another host.
      const location = `${path.replace(/^\/+/, "/")}/${query.length > 0 ? `?${query.join("?")}` : ""}`;
      response.writeHead(308, { Location: location }).end();
      return;
    }
    serveFile(request, response);
  });
};
