import type { Server, ServerResponse } from "node:http";

/** The limits for clients: times in milliseconds, and the number of connections. */
export interface Limits {
  /** From the first byte of a request to the end of its headers. */
  readonly headers: number;
  /** A whole request. */
  readonly request: number;
  /** An idle connection, or one that waits for its next request. */
  readonly idle: number;
  /** An answer, however small. */
  readonly answer: number;
  /** What each KiB of an answer adds to that. At 1 KiB a second, a modem's pace, a page takes under a minute. */
  readonly answerPerKib: number;
  /** Connections at one time. */
  readonly connections: number;
}

/** The limits of a public site. */
export const usualLimits: Limits = {
  headers: 10_000,
  request: 15_000,
  idle: 20_000,
  answer: 30_000,
  answerPerKib: 1000,
  connections: 2000,
};

/** Sets the limits that Node's server enforces itself. */
export const applyLimits = (server: Server, limits: Limits): void => {
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.keepAliveTimeout = limits.idle;
  server.maxConnections = limits.connections;
  // Close an idle socket, even in the middle of an answer.
  server.setTimeout(limits.idle);
};

/**
 * Closes the connection of a client that reads an answer too slowly without being idle.
 *
 * @param bytes The size of the answer.
 */
export const closeWhenSlow = (response: ServerResponse, bytes: number, limits: Limits): void => {
  const time = limits.answer + (bytes / 1024) * limits.answerPerKib;
  const timer = setTimeout(() => response.destroy(), time).unref();
  response.once("close", () => clearTimeout(timer));
};
