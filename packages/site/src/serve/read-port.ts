/** The port when none is asked for. */
export const usualPort = 3000;

/**
 * Reads the port from the environment.
 *
 * @throws When it is not a port.
 */
export const readPort = (asked: string | undefined): number => {
  if (asked === undefined || asked === "") return usualPort;
  const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is "${asked}", but a port is a whole number from 1 to 65535. Try PORT=3001.`);
};
