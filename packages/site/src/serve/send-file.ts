import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { closeWhenSlow, type Limits } from "./limits.ts";
import { type OpenFile, readUnchanged } from "./open-file.ts";
import { readRange } from "./range.ts";

/** Returns one version of a file in one encoding, as an `ETag`. */
const tagOf = ({ size, changed, encoding }: OpenFile) =>
  `"${size.toString(36)}-${changed.toString(36)}${encoding && `-${encoding}`}"`;

/** Returns whether the browser already has this version (RFC 9110, 13.1.2 and 13.1.3). */
const isKnown = ({ headers }: IncomingMessage, tag: string, changed: number): boolean => {
  const tags = headers["if-none-match"];
  if (tags !== undefined)
    return tags.trim() === "*" || tags.split(",").some((known) => known.trim().replace(/^W\//, "") === tag);
  return Date.parse(headers["if-modified-since"] ?? "") >= changed;
};

/** Returns whether a range is of the version that the browser has the rest of. */
const continues = ({ headers }: IncomingMessage, tag: string): boolean =>
  headers["if-range"] === undefined || headers["if-range"] === tag;

/**
 * Sends an open file: whole, in part, or as "not modified". The status is 200 unless it was set to an error,
 * and then the file is the error page.
 */
export const sendFile = async (
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  limits: Limits,
): Promise<void> => {
  const { handle, size, changed, encoding } = file;
  try {
    const isError = response.statusCode !== 200;
    const tag = tagOf(file);
    // In whole seconds, as the header has it.
    const seconds = Number(changed / 1_000_000_000n) * 1000;
    if (encoding) response.setHeader("Content-Encoding", encoding);
    if (!isError) {
      response.setHeader("ETag", tag);
      response.setHeader("Last-Modified", new Date(seconds).toUTCString());
      response.setHeader("Accept-Ranges", "bytes");
      if (isKnown(request, tag, seconds)) {
        response.writeHead(304).end();
        return;
      }
    }
    const range = isError || !continues(request, tag) ? undefined : readRange(request.headers.range, size);
    if (range === "unsatisfiable") {
      response.removeHeader("Content-Encoding");
      response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
      return;
    }
    const { first, last } = range ?? { first: 0, last: size - 1 };
    if (range) {
      response.statusCode = 206;
      response.setHeader("Content-Range", `bytes ${first}-${last}/${size}`);
    }
    response.setHeader("Content-Length", last - first + 1);
    closeWhenSlow(response, last - first + 1, limits);
    if (request.method === "HEAD" || size === 0) response.end();
    else await pipeline(Readable.from(readUnchanged(file, first, last)), response);
  } finally {
    await handle.close();
  }
};
