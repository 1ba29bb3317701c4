import { describe, expect, it } from "vitest";
import { readLaunch } from "./launch.ts";

const actor = '{"objectType":"Agent","account":{"homePage":"https://p.example","name":"7"}}';
const registration = "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10";
const stores = ["https://lrs.example", "https://p.example", "http://127.0.0.1:3190"];
const read = (parts: Readonly<Record<string, string>>) => readLaunch(search(parts), stores);
const search = (parts: Readonly<Record<string, string>>) => `?${new URLSearchParams(parts)}`;
const plain = { endpoint: "https://lrs.example/xapi", auth: "Basic x", actor, registration };
const cmi5 = {
  endpoint: "https://lrs.example/xapi/",
  fetch: "https://p.example/token",
  actor,
  registration,
  activityId: "https://p.example/quiz",
};

describe("an address", () => {
  it("asks for nothing without a record store", () => {
    expect(readLaunch("", stores)).toEqual({ state: "none" });
    expect(readLaunch("?seed=7&actor=x", stores)).toEqual({ state: "none" });
  });

  it("launches with xAPI", () => {
    expect(read({ ...plain, activity_id: "https://p.example/a" })).toMatchObject({
      state: "launch",
      launch: { kind: "xapi", endpoint: "https://lrs.example/xapi/", authorization: "Basic x", registration },
    });
  });

  it("launches with cmi5", () => {
    expect(read(cmi5)).toMatchObject({
      state: "launch",
      launch: { kind: "cmi5", activity: "https://p.example/quiz", fetch: "https://p.example/token" },
    });
  });

  it.each([
    ["endpoint", { ...plain, endpoint: "javascript:alert(1)" }],
    ["endpoint", { ...plain, endpoint: "//lrs.example/xapi" }],
    ["endpoint", { ...plain, endpoint: "https://key:secret@lrs.example/xapi" }],
    ["endpoint", { ...plain, endpoint: "https://lrs.example/xapi?key=1" }],
    ["endpoint", { ...plain, endpoint: "https://lrs.example/xapi#there" }],
    ["actor", { ...plain, actor: "{" }],
    ["actor", { ...plain, actor: '{"mbox":"kim"}' }],
    ["registration", { ...plain, registration: "7" }],
    ["auth", { ...plain, auth: "" }],
    ["activity_id", { ...plain, activity_id: "no address" }],
    ["fetch", { ...cmi5, fetch: "ftp://p.example" }],
    ["activityId", { ...cmi5, activityId: "" }],
  ])("that is broken in %s is refused by that name", (parameter, parts) => {
    expect(read(parts)).toEqual({ state: "broken", parameter });
  });

  it.each([
    ["another host", "evil.example", { ...plain, endpoint: "https://evil.example/xapi" }],
    [
      "a host that only looks like a listed one",
      "lrs.example.evil.example",
      {
        ...plain,
        endpoint: "https://lrs.example.evil.example/",
      },
    ],
    [
      "a listed host at another port",
      "lrs.example:8443",
      { ...plain, endpoint: "https://lrs.example:8443/" },
    ],
    ["a listed host without encryption", "lrs.example", { ...plain, endpoint: "http://lrs.example/xapi" }],
    [
      "this machine at a port that is not listed",
      "127.0.0.1:3191",
      {
        ...plain,
        endpoint: "http://127.0.0.1:3191/",
      },
    ],
    [
      "another host, with nothing else right",
      "evil.example",
      { endpoint: "https://evil.example", actor: "{" },
    ],
    ["a token from another host", "evil.example", { ...cmi5, fetch: "https://evil.example/token" }],
  ])("that asks for %s is not followed, and says which host", (_what, host, parts) => {
    expect(read(parts)).toEqual({ state: "unlisted", host });
  });

  it("is followed to a listed store, however the address writes it", () => {
    for (const endpoint of [
      "https://LRS.example:443/xapi",
      "HTTPS://lrs.example",
      "http://127.0.0.1:3190/x/",
    ])
      expect(read({ ...plain, endpoint }).state).toBe("launch");
  });

  it("is never followed where the owner lists no store", () => {
    expect(readLaunch(search(plain), [])).toEqual({ state: "unlisted", host: "lrs.example" });
    expect(readLaunch(search(plain), [""])).toEqual({ state: "unlisted", host: "lrs.example" });
  });

  it("counts once where it names two stores: the first one is judged, and it is the one that is used", () => {
    const twice = `${search(plain)}&endpoint=https%3A%2F%2Fevil.example%2F`;
    expect(readLaunch(twice, stores)).toMatchObject({ launch: { endpoint: "https://lrs.example/xapi/" } });
    expect(readLaunch(`?endpoint=https%3A%2F%2Fevil.example%2F&${search(plain).slice(1)}`, stores)).toEqual({
      state: "unlisted",
      host: "evil.example",
    });
  });
});
