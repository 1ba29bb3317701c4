import type { Server } from "node:http";

/**
 * Watches a server for requests that a page sends as it goes, which can come after the next page has been asked for.
 *
 * @returns A wait for the moment when nothing has come for so many milliseconds.
 */
export const quietAfterRequests = (server: Server, milliseconds = 800) => {
  let last = 0;
  const note = () => {
    last = Date.now();
  };
  server.on("connection", note).on("request", note);
  return async (): Promise<void> => {
    note();
    while (Date.now() - last < milliseconds) await new Promise((resolve) => setTimeout(resolve, 50));
  };
};
