import type { Server, ServerResponse } from "node:http";

/** How long anybody may take, in milliseconds, and how many may come at once. */
export interface Limits {
  /** From the first byte of a request to the end of its headers. */
  readonly headers: number;
  /** A whole request. */
  readonly request: number;
  /** A connection over which nothing moves, and one that is kept for the next request. */
  readonly idle: number;
  /** An answer, however small. */
  readonly answer: number;
  /** What each KiB of an answer adds to that. At 1 KiB a second, a modem's pace, a page takes under a minute. */
  readonly answerPerKib: number;
  /** Connections at one time. */
  readonly connections: number;
}

/** The limits of a site that is open to anyone. */
export const usualLimits: Limits = {
  headers: 10_000,
  request: 15_000,
  idle: 20_000,
  answer: 30_000,
  answerPerKib: 1000,
  connections: 2000,
};

/** Sets what the server itself can hold. */
export const applyLimits = (server: Server, limits: Limits): void => {
  server.headersTimeout = limits.headers;
  server.requestTimeout = limits.request;
  server.keepAliveTimeout = limits.idle;
  server.maxConnections = limits.connections;
  // A socket over which nothing moves is closed, also in the middle of an answer.
  server.setTimeout(limits.idle);
};

/**
 * Closes the connection of whoever reads an answer too slowly, though never slowly enough to be idle.
 *
 * @param bytes The size of the answer.
 */
export const closeWhenSlow = (response: ServerResponse, bytes: number, limits: Limits): void => {
  const time = limits.answer + (bytes / 1024) * limits.answerPerKib;
  const timer = setTimeout(() => response.destroy(), time).unref();
  response.once("close", () => clearTimeout(timer));
};
