#!/usr/bin/env bash
# A cmi5 token is given once: a second request for it gets an error object with status 200 (cmi5, 8.2). One expects a client to
# report that. @xapi/cmi5 reads only "auth-token" from the answer, so after a reload of the page it goes on with the text
# "undefined" as its credentials, and every later request is refused with 401.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @xapi/cmi5@1.4.0 jsdom@26.1.0
cat > run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";

let given = false;
const seen = [];
const server = createServer((request, response) => {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "*, authorization, content-type, x-experience-api-version");
  response.setHeader("access-control-allow-methods", "GET, POST, PUT");
  if (request.method === "OPTIONS") return response.writeHead(204).end();
  const { pathname } = new URL(request.url, "http://platform");
  const json = (value) => response.setHeader("content-type", "application/json").end(JSON.stringify(value));
  if (pathname === "/token") {
    const again = given;
    given = true;
    return json(again ? { "error-code": "1", "error-text": "The token was given already." } : { "auth-token": "dG9rZW4=" });
  }
  seen.push(request.headers.authorization);
  if (request.headers.authorization !== "Basic dG9rZW4=") return response.writeHead(401).end();
  if (pathname === "/xapi/activities/state")
    return json({ launchMode: "Normal", moveOn: "Completed", contextTemplate: {} });
  if (pathname === "/xapi/statements") return json(["6f1a7c1e-6f6c-4b5e-9a27-6b1d3a0d2f11"]);
  return response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const require = createRequire(import.meta.url);
const { window } = new JSDOM("", { url: origin, runScripts: "outside-only" });
window.crypto ??= globalThis.crypto;
window.eval(readFileSync(require.resolve("@xapi/cmi5/dist/Cmi5.umd.js"), "utf8"));
const { Cmi5 } = window;

const launch = {
  fetch: `${origin}/token`,
  endpoint: `${origin}/xapi/`,
  actor: { objectType: "Agent", account: { homePage: "https://platform.example", name: "learner" } },
  registration: "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10",
  activityId: "https://platform.example/quiz",
};
/** What one load of a page does: a new client for the same launch. */
const load = async () => {
  seen.length = 0;
  const client = new Cmi5(launch);
  const outcome = await client.initialize().then(
    () => "begun",
    (error) => `refused: ${error?.response?.status ?? error?.message ?? error}`,
  );
  return { outcome, token: String(client.getAuthToken()), credentials: [...new Set(seen)] };
};
const [first, second] = [await load(), await load()];
server.close();
console.log("@xapi/cmi5", require("@xapi/cmi5/package.json").version);
console.log("first load: ", JSON.stringify(first));
console.log("reload:     ", JSON.stringify(second));
const as = first.outcome === "begun" && second.credentials.join() === "Basic undefined" && second.outcome === "refused: 401";
console.log(as ? "As found: the error is not read, and “undefined” is sent." : "This has changed.");
process.exit(as ? 0 : 1);
JS
node run.mjs
