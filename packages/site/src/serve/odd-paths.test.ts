import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSiteServer } from "./create-site-server.ts";
import { connectTo, temporaryFolder, writeSite } from "./served-site.ts";

let port = 0;
let close = async () => {};

beforeAll(async () => {
  const { folder, remove } = await temporaryFolder();
  await writeSite(folder, {
    "index.html": "home",
    "404.html": "There is no such page.",
    "glossary/index.html": "words",
    ".hidden/index.html": "secret",
  });
  const server = createSiteServer(folder).listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
  close = async () => {
    server.closeAllConnections();
    server.close();
    await remove();
  };
});
afterAll(() => close());

/** Sends a target unchanged, which no normal client does, and returns the status line and the whole answer. */
const ask = async (target: string, headers = "") => {
  const socket = await connectTo(
    port,
    `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`,
  );
  let answer = "";
  socket.on("data", (bytes) => {
    answer += bytes;
  });
  socket.resume();
  await once(socket, "close");
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]), answer };
};

describe("an odd address", () => {
  it.each([
    ["an encoded slash", "/glossary%2findex.html"],
    ["an encoded backslash", "/glossary%5Cindex.html"],
    ["a backslash", "/\\elsewhere"],
    ["a null byte", "/glossary%00/"],
    ["a line break", "/glossary%0d%0aX-Header:%20x"],
    ["half a percent sign", "/glossary%"],
    ["bytes that are no UTF-8", "/%ff%fe/"],
    ["a step up", "/glossary/../../etc/passwd"],
    ["an encoded step up", "/%2e%2e/%2e%2e/etc/passwd"],
    ["no slash at its start", "glossary"],
  ])("is refused with a sentence when it has %s", async (_, target) => {
    const { status, answer } = await ask(target);
    expect(status).toBe(400);
    expect(answer).toMatch(/Not a valid address: it .+\.\n|400 Bad Request/);
  });

  it.each([
    ["of 8,000 characters", `/${"a".repeat(8000)}`],
    ["of 8,000 characters in folders", `/${"a/".repeat(4000)}`],
    ["below a file", "/index.html/more"],
    ["of a hidden file", "/.hidden/"],
    ["of a compressed copy", "/404.html.br"],
  ])("leads to the helpful page when it is one %s", async (_, target) => {
    const { status, answer } = await ask(target);
    expect(status).toBe(404);
    expect(answer).toContain("There is no such page.");
  });

  it("is refused when its headers are larger than any browser's", async () => {
    expect((await ask("/", `X-Long: ${"a".repeat(40_000)}\r\n`)).status).toBe(431);
  });

  it.each([
    ["//glossary/", "/glossary/"],
    ["/glossary//", "/glossary/"],
    ["/glossary/index.html?a=b", "/glossary/?a=b"],
    ["/glossary?a=//b", "/glossary/?a=//b"],
    ["///evil.example/", "/evil.example/"],
  ])("is put right: %s is at %s", async (target, location) => {
    const { status, answer } = await ask(target);
    expect(status).toBe(308);
    expect(/^location: (.*)\r$/im.exec(answer)?.[1]).toBe(location);
  });

  it("is read with its host, as proxies send it", async () => {
    expect((await ask("http://127.0.0.1/glossary/")).answer).toMatch(/words$/);
  });
});
