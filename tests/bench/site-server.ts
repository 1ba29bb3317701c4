import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** The site's own server, so that twins and peers are sent as the site is. */
const program = fileURLToPath(new URL("../../packages/site/src/serve/main.ts", import.meta.url));

/** Finds a port that no program uses. */
const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
};

/**
 * Starts the site's server on a folder.
 *
 * @throws If the server ends before it listens.
 */
export const startServer = async (folder: string) => {
  const port = await freePort();
  const server = spawn(process.execPath, [program, folder], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "exit").then(([code]) => {
    throw new Error(`The site's server ended with code ${code} before it listened.`);
  });
  await Promise.race([once(server.stdout, "data"), ended]);
  ended.catch(() => {});
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.kill();
    },
  };
};
