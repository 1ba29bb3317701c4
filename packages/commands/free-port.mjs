import { createServer } from "node:net";

/**
 * Returns one sentence that says why a port can't be used, or `undefined` if it can.
 *
 * @param {string | undefined} asked The environment's PORT.
 */
export const portProblem = async (asked) => {
  const port = /^\d+$/.test(asked || "3000") ? Number(asked || 3000) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) {
    return `PORT is "${asked}", but a port is a whole number from 1 to 65535. Try PORT=3001.`;
  }
  const error = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(undefined)));
  });
  if (!error) return undefined;
  return error.code === "EACCES"
    ? `Port ${port} needs rights that this user doesn't have. Choose another port: PORT=3000 npm start`
    : `Port ${port} is in use by another program. Choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`;
};
