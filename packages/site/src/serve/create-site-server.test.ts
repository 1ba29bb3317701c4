import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressFiles } from "../assemble/compress.ts";
import { createSiteServer } from "./create-site-server.ts";
import { readPort } from "./read-port.ts";

let folder = "";
let origin = "";
let close = () => {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "served-"));
  await mkdir(join(folder, "glossary"));
  await mkdir(join(folder, "islands"));
  const text = "A sentence. ".repeat(100);
  const files = ["index.html", "404.html", "glossary/index.html", "islands/terms-ABCD1234.js"];
  for (const file of files) await writeFile(join(folder, file), `${file}: ${text}`);
  await compressFiles(files.map((file) => join(folder, file)));
  const server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});
afterAll(async () => {
  close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, options: RequestInit = {}) =>
  fetch(`${origin}${path}`, { redirect: "manual", ...options });

describe("the server", () => {
  it.each(["br", "gzip"])("sends %s to a browser that accepts it", async (encoding) => {
    const answer = await ask("/", { headers: { "Accept-Encoding": encoding } });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await answer.text()).toMatch(/^index\.html: A sentence/);
  });

  it("lets browsers cache hashed files forever and checks pages each time", async () => {
    const island = await ask("/islands/terms-ABCD1234.js");
    expect(island.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(island.headers.get("content-type")).toMatch(/javascript/);
    const page = await ask("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await ask("/", { headers: { "If-None-Match": page.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  it("redirects to the one address of a page, with its query", async () => {
    const answer = await ask("/glossary?from=x");
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe("/glossary/?from=x");
  });

  it("never redirects to another host", async () => {
    expect((await ask("//glossary")).headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
  });

  it("answers 404 with a helpful page for an unknown address", async () => {
    const answer = await ask("/nowhere/");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/^404\.html/);
  });

  it("accepts only GET and HEAD", async () => {
    const answer = await ask("/", { method: "POST" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });

  it("says what to do when there is no site", () => {
    expect(() => createSiteServer(join(folder, "empty"))).toThrow(/There is no site in .*pnpm build/);
  });
});

describe("the port", () => {
  it("is 3000 unless another is asked for", () => {
    expect([readPort(undefined), readPort(""), readPort("8080")]).toEqual([3000, 3000, 8080]);
  });

  it.each(["0", "65536", "80.5", "http", "-1"])("is refused with a sentence when it is %s", (asked) => {
    expect(() => readPort(asked)).toThrow(`PORT is "${asked}"`);
  });
});
