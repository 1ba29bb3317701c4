import { once } from "node:events";
import { rename, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSiteServer } from "./create-site-server.ts";
import { temporaryFolder, writeSite } from "./served-site.ts";

let parent = "";
let remove = async () => {};
let server: Server;
let origin = "";
const dist = () => join(parent, "dist");

/** A site whose text, length and policy show which build they are from. */
const build = async (version: string) => {
  const sentence = `Build ${version} says this. `.repeat(2000 + 500 * version.length);
  await writeSite(join(parent, version), {
    "index.html": `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-${version}'"><p>${sentence}</p>`,
    "404.html": `${version} has no such page`,
    [`islands/notes-${version.padEnd(8, "0")}.js`]: `export default "${sentence}";`,
  });
};

/** Replaces one folder with the other, as the assembly does. */
const putInPlace = async (version: string) => {
  await rename(dist(), join(parent, `old-${version}`));
  await rename(join(parent, version), dist());
  await rm(join(parent, `old-${version}`), { recursive: true });
};

beforeEach(async () => {
  ({ folder: parent, remove } = await temporaryFolder());
  await build("A");
  await rename(join(parent, "A"), dist());
  server = createSiteServer(dist()).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await remove();
});

/** The builds that an answer's text and headers come from. */
const versionsIn = (text: string) => [
  ...new Set([...text.matchAll(/Build (\w+)|sha256-(\w+)/g)].map(([, a, b]) => a ?? b)),
];

describe("a site that is rebuilt while it is served", () => {
  it("is never sent half old, half new, with a length or a policy of the other build", async () => {
    let finished = false;
    const seen = new Set<string>();
    const read = async (encoding: string) => {
      while (!finished) {
        const answer = await fetch(`${origin}/`, { headers: { "Accept-Encoding": encoding } });
        expect(answer.status).toBe(200);
        const versions = versionsIn(
          `${answer.headers.get("content-security-policy")} ${await answer.text()}`,
        );
        expect(versions).toHaveLength(1);
        seen.add(versions[0] ?? "");
      }
    };
    const readers = Promise.all(["br", "gzip", "identity", "br"].map(read));
    for (let round = 1; round <= 12; round++) {
      const version = "B".repeat(1 + (round % 3)) + round;
      await build(version);
      await putInPlace(version);
    }
    finished = true;
    await readers;
    expect(seen.size).toBeGreaterThan(3);
  });

  it("still has the islands of pages that were loaded before", async () => {
    await fetch(`${origin}/`);
    await build("BB");
    await putInPlace("BB");
    for (const island of ["A0000000", "BB000000"]) {
      const answer = await fetch(`${origin}/islands/notes-${island}.js`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch(/javascript/);
      expect(await answer.text()).toContain(`Build ${island.replaceAll("0", "")} says`);
    }
    expect((await fetch(`${origin}/islands/notes-CCCCCCCC.js`)).status).toBe(404);
  });

  it("breaks an answer off when its file is written over in the middle of it", async () => {
    await writeFile(join(dist(), "book.epub"), Buffer.alloc(32 * 1024 * 1024, "a"));
    const answer = await fetch(`${origin}/book.epub`);
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await writeFile(join(dist(), "book.epub"), "much shorter");
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow();
  });

  it("does not send a compressed copy that is older than its file", async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(join(dist(), "index.html"), "written by hand");
    expect(await (await fetch(`${origin}/`)).text()).toBe("written by hand");
  });
});
