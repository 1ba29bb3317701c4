import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { canDownload } from "./find-chromium.mjs";

let server;
const answering = async (status) => {
  server = createServer((_, response) => response.writeHead(status).end());
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
};
afterEach(() => server?.close());

describe("a host to download a browser from", () => {
  it.each([
    [200, true],
    [404, true],
    [403, false],
    [502, false],
  ])("that answers %i: usable is %s", async (status, usable) => {
    expect(await canDownload(await answering(status))).toBe(usable);
  });

  it("that does not answer is not usable", async () => {
    const gone = await answering(200);
    await new Promise((resolve) => server.close(resolve));
    expect(await canDownload(gone)).toBe(false);
  });
});
