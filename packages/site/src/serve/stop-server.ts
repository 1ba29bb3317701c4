import type { Server } from "node:http";

/** How long answers under way may take to come to their end, in milliseconds. */
const grace = 5000;

/**
 * Stops a server as one who asks it to end would wish: no new connections, idle ones closed, answers under way sent to
 * their end, and after a while whatever is left cut.
 *
 * @returns When the last connection is closed.
 */
const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    // A connection whose answer has come to its end meanwhile is idle only then.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      resolve();
    });
  });

/** Ends the program with its server when it is asked to: SIGTERM, or Ctrl+C. Asked a second time, it ends at once. */
export const stopOnSignals = (server: Server): void => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stopServer(server).then(() => process.exit(0));
      process.once(signal, () => process.exit(0));
    });
  }
};
