import type { Server } from "node:http";

/** How long answers in progress may take to finish, in milliseconds. */
const grace = 5000;

/**
 * Stops a server gracefully: accepts no new connections, closes idle ones, finishes answers in progress, and
 * after a while cuts the rest.
 *
 * @returns When the last connection is closed.
 */
const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    // A connection becomes idle only when its answer is finished.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      resolve();
    });
  });

/** Stops the server and ends the program on SIGTERM or Ctrl+C. A second signal ends it at once. */
export const stopOnSignals = (server: Server): void => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stopServer(server).then(() => process.exit(0));
      process.once(signal, () => process.exit(0));
    });
  }
};
