// A small site for the server's tests, served by the server alone or in a program of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressFiles } from "../assemble/compress.ts";

/** Writes files into a folder, with their compressed copies. */
export const writeSite = async (folder: string, files: Readonly<Record<string, string | Buffer>>) => {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  await compressFiles(Object.keys(files).map((file) => join(folder, file)));
};

/** Makes a temporary folder and returns it with a function that removes it. */
export const temporaryFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "served-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Starts the server in a separate process, so that a test can measure it and stop it. */
export const serveApart = async (folder: string): Promise<{ program: ChildProcess; port: number }> => {
  const from = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
  const script = `
    const { createSiteServer } = await import(${from("create-site-server.ts")});
    const { stopOnSignals } = await import(${from("stop-server.ts")});
    const server = createSiteServer(${JSON.stringify(folder)});
    stopOnSignals(server);
    server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
    // A test that fails leaves nothing behind.
    process.on("disconnect", () => process.exit());
    process.on("message", () => {
      gc(); gc();
      const { heapUsed, external, rss } = process.memoryUsage();
      process.send({ used: heapUsed + external, rss });
    });`;
  const program = spawn(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [{ port }] = (await once(program, "message")) as [{ port: number }];
  return { program, port };
};

/** Opens a connection that sends these bytes and reads nothing until the test asks it to. */
export const connectTo = async (port: number, bytes: string): Promise<Socket> => {
  const socket = connect(port, "127.0.0.1");
  socket.pause();
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
};
