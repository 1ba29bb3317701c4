import { describe, expect, it } from "vitest";
import { readLaunch } from "./launch.ts";

const actor = '{"objectType":"Agent","account":{"homePage":"https://p.example","name":"7"}}';
const registration = "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10";
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
    expect(readLaunch("")).toEqual({ state: "none" });
    expect(readLaunch("?seed=7&actor=x")).toEqual({ state: "none" });
  });

  it("launches with xAPI", () => {
    expect(readLaunch(search({ ...plain, activity_id: "https://p.example/a" }))).toMatchObject({
      state: "launch",
      launch: { kind: "xapi", endpoint: "https://lrs.example/xapi/", authorization: "Basic x", registration },
    });
  });

  it("launches with cmi5", () => {
    expect(readLaunch(search(cmi5))).toMatchObject({
      state: "launch",
      launch: { kind: "cmi5", activity: "https://p.example/quiz", fetch: "https://p.example/token" },
    });
  });

  it("takes an actor as older platforms send it", () => {
    const old = '{"name":["Kim"],"mbox":["mailto:kim@p.example"]}';
    expect(readLaunch(search({ ...plain, actor: old }))).toMatchObject({
      launch: { actor: { objectType: "Agent", name: "Kim", mbox: "mailto:kim@p.example" } },
    });
  });

  it.each([
    ["endpoint", { ...plain, endpoint: "javascript:alert(1)" }],
    ["actor", { ...plain, actor: "{" }],
    ["actor", { ...plain, actor: '{"mbox":"kim"}' }],
    ["registration", { ...plain, registration: "7" }],
    ["auth", { ...plain, auth: "" }],
    ["activity_id", { ...plain, activity_id: "no address" }],
    ["fetch", { ...cmi5, fetch: "ftp://p.example" }],
    ["activityId", { ...cmi5, activityId: "" }],
  ])("that is broken in %s is refused by that name", (parameter, parts) => {
    expect(readLaunch(search(parts))).toEqual({ state: "broken", parameter });
  });
});
