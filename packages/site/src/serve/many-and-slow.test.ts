import { once } from "node:events";
import { Agent, get } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSiteServer } from "./create-site-server.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { connectTo, serveApart, temporaryFolder, writeSite } from "./served-site.ts";

const book = 24 * 1024 * 1024;
let folder = "";
let remove = async () => {};

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  await writeSite(folder, {
    "index.html": `<p>${"A sentence that is read. ".repeat(10_000)}</p>`,
    "404.html": "There is no such page.",
    "book.epub": Buffer.alloc(book, "a"),
  });
});
afterAll(() => remove());

/**
 * Returns how long the server holds open a connection that sends this, in milliseconds.
 *
 * @param pace How many bytes the client reads every 20 ms.
 */
const timeUntilClosed = async (limits: Partial<Limits>, request: string, pace: number) => {
  const server = createSiteServer(folder, { ...usualLimits, ...limits }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const connection = once(server, "connection") as Promise<[Socket]>;
  const client = await connectTo((server.address() as AddressInfo).port, request);
  client.on("error", () => {});
  const [atServer] = await connection;
  const started = performance.now();
  const reading = setInterval(() => pace && client.read(pace), 20);
  await new Promise((resolve) => atServer.on("close", resolve));
  clearInterval(reading);
  client.destroy();
  server.close();
  return performance.now() - started;
};

const wholeRequest = "GET /book.epub HTTP/1.1\r\nHost: x\r\n\r\n";

describe("a slow client", () => {
  it("is disconnected when it never finishes its headers", async () => {
    const time = await timeUntilClosed({ headers: 300, request: 600 }, "GET / HTTP/1.1\r\nHost: ", 0);
    expect(time).toBeGreaterThan(200);
    expect(time).toBeLessThan(5000);
  });

  it("is disconnected when it reads nothing of its answer", async () => {
    const time = await timeUntilClosed({ idle: 500 }, wholeRequest, 0);
    expect(time).toBeGreaterThan(400);
    expect(time).toBeLessThan(5000);
  });

  it("is disconnected when it reads more slowly than any connection", async () => {
    const time = await timeUntilClosed({ answer: 1000, answerPerKib: 0.01 }, wholeRequest, 100);
    expect(time).toBeGreaterThan(1000);
    expect(time).toBeLessThan(8000);
  });

  it("is disconnected when it holds a connection and asks for nothing", async () => {
    const time = await timeUntilClosed({ idle: 500 }, "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 65_536);
    expect(time).toBeGreaterThan(400);
    expect(time).toBeLessThan(5000);
  });
});

describe("a server of its own", () => {
  const measure = async (program: Awaited<ReturnType<typeof serveApart>>["program"]) => {
    program.send("measure");
    const [{ used }] = (await once(program, "message")) as [{ used: number }];
    return used;
  };

  it("frees the memory of 500 connections after 30 seconds", { timeout: 90_000 }, async () => {
    const { program, port } = await serveApart(folder);
    let answers = 0;
    const readFor = async (seconds: number, connections: number) => {
      const agent = new Agent({ keepAlive: true, maxSockets: connections });
      const until = Date.now() + seconds * 1000;
      const readOn = async () => {
        while (Date.now() < until) {
          const answered = await new Promise<number>((resolve, reject) => {
            const request = get({ port, agent, path: "/" }, (answer) => {
              answer
                .resume()
                .on("end", () => resolve(1))
                .on("error", reject);
            });
            // On a busy computer the server may close an idle connection just as it is used again, and the client asks again.
            request.on("error", (error) => (request.reusedSocket ? resolve(0) : reject(error)));
          });
          // In two steps, because other readers count while this one waits.
          answers += answered;
          // A reader reads: 500 of them ask some 500 times a second.
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
      };
      await Promise.all(Array.from({ length: connections }, readOn));
      agent.destroy();
    };
    // Don't count what is made once, such as compiled code.
    await readFor(2, 500);
    const before = await measure(program);
    answers = 0;
    await readFor(30, 500);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const grown = (await measure(program)) - before;
    program.kill("SIGTERM");
    expect(answers).toBeGreaterThan(5000);
    expect(grown).toBeLessThan(2 * 1024 * 1024);
  });

  it("finishes the answers in progress when it is asked to stop, accepts no new ones, and exits with 0", async () => {
    const { program, port } = await serveApart(folder);
    const reader = await connectTo(port, wholeRequest);
    const idle = await connectTo(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    await once(reader, "readable");
    program.kill("SIGTERM");
    const ended = once(program, "exit");
    // An idle connection is closed at once.
    idle.resume();
    await once(idle, "close");
    await expect(connectTo(port, wholeRequest)).rejects.toThrow("ECONNREFUSED");
    let bytes = 0;
    reader.on("data", (part) => {
      bytes += part.length;
    });
    reader.resume();
    await once(reader, "close");
    expect(bytes).toBeGreaterThan(book);
    expect(await ended).toEqual([0, null]);
  });
});
