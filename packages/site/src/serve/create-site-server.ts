import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { EarlierIslands, generationOf } from "./generation.ts";
import { applyLimits, closeWhenSlow, type Limits, usualLimits } from "./limits.ts";
import { isPageFolder, type OpenFile, openFile, readStart } from "./open-file.ts";
import { type Asked, readAddress } from "./read-address.ts";
import { headerPolicy, isHashed, setCaching, setCommonHeaders, typeOf } from "./response-headers.ts";
import { sendFile } from "./send-file.ts";

/** The number of bytes to read for the policy, which comes before the styles. */
const policyWithin = 8192;

/** A file of the site with the policy of its page, both of one build. */
interface Found {
  readonly path: string;
  readonly file: OpenFile;
  readonly policy: string | undefined;
}

/** Answers with a sentence. */
const say = (response: ServerResponse, status: number, sentence: string, headers = {}) => {
  response.writeHead(status, { "Content-Type": "text/plain;charset=utf-8", ...headers });
  response.end(`${sentence}\n`);
};

/** Hidden files and compressed copies have no address. */
const isServed = (path: string) => !/(^|\/)\.|\.(br|gz)$/.test(path);

/** Opens a file and reads its policy. Tries again if the site was replaced in between. */
const find = async (folder: string, path: string, request: IncomingMessage): Promise<Found | undefined> => {
  if (!isServed(path)) return undefined;
  for (;;) {
    const generation = await generationOf(folder);
    const file = await openFile(folder, path, request.headers["accept-encoding"]);
    const isPage = file && path.endsWith(".html");
    const start = isPage ? await readStart(folder, path, policyWithin).catch(() => "") : "";
    if ((await generationOf(folder)) === generation)
      return file && { path, file, policy: headerPolicy(start) };
    await file?.handle.close();
  }
};

const answer = async (
  folder: string,
  asked: Extract<Asked, { kind: "file" }>,
  request: IncomingMessage,
  response: ServerResponse,
  limits: Limits,
  earlier: EarlierIslands,
): Promise<void> => {
  await earlier.follow(await generationOf(folder));
  const path = asked.path === "" || asked.path.endsWith("/") ? `${asked.path}index.html` : asked.path;
  const found = await find(folder, path, request);
  if (!found && path === asked.path && (await isPageFolder(folder, path))) {
    say(response, 308, "The address of this page ends with a slash.", {
      Location: asked.asFolder,
    });
    return;
  }
  const earlierFile = !found && isHashed(path) ? await earlier.find(path) : undefined;
  if (earlierFile) {
    setCaching(response, path);
    response.writeHead(200, { "Content-Type": typeOf(path), "Content-Length": earlierFile.byteLength });
    closeWhenSlow(response, earlierFile.byteLength, limits);
    response.end(request.method === "HEAD" ? undefined : earlierFile);
    return;
  }
  if (!found) response.statusCode = 404;
  const sent = found ?? (await find(folder, "404.html", request));
  if (!sent) return say(response, 404, "Page not found.");
  setCaching(response, found ? path : "");
  response.setHeader("Content-Type", typeOf(sent.path));
  if (sent.policy) response.setHeader("Content-Security-Policy", sent.policy);
  await sendFile(request, response, sent.file, limits);
};

/** Answers a failure of the server: too many open files, a failing disk, a file replaced during an answer. */
const giveUp = (response: ServerResponse, error: NodeJS.ErrnoException) => {
  if (response.headersSent) response.destroy();
  else if (error.code === "EMFILE" || error.code === "ENFILE")
    say(response, 503, "The site is busy. Try again in a few seconds.", { "Retry-After": "5" });
  else say(response, 500, "Couldn't read the page. Try again in a moment.");
};

/**
 * Serves an assembled site: compressed as the browser accepts it, hashed files cached for a year, pages
 * checked each time, one address per page (with a trailing slash), a helpful page for all others. Each page
 * comes with the policy that it carries. It never sends a rebuilt site half old and half new.
 *
 * @param folder The assembled site.
 * @param limits The time limits for clients.
 * @throws If the folder has no site.
 */
export const createSiteServer = (folder: string, limits: Limits = usualLimits): Server => {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no site in ${folder}. Run \`pnpm build\` first.`);
  }
  const earlier = new EarlierIslands(folder);
  // How often Node looks for requests that are late, in milliseconds.
  const connectionsCheckingInterval = Math.min(limits.headers, 2000);
  const server = createServer({ connectionsCheckingInterval }, (request, response) => {
    setCommonHeaders(response);
    // An answer in progress when the server stops must not hold its connection open.
    if (!server.listening) response.setHeader("Connection", "close");
    const { method = "GET", url = "/" } = request;
    if (method !== "GET" && method !== "HEAD") {
      say(response, 405, "This site answers only GET and HEAD requests.", { Allow: "GET, HEAD" });
      return;
    }
    const asked = readAddress(url);
    if (asked.kind === "malformed") say(response, 400, `Not a valid address: ${asked.problem}.`);
    else if (asked.kind === "moved") say(response, 308, "This page has moved.", { Location: asked.location });
    else answer(folder, asked, request, response, limits, earlier).catch((error) => giveUp(response, error));
  });
  applyLimits(server, limits);
  return server;
};
