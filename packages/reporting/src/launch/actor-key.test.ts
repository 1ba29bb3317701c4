import { describe, expect, it } from "vitest";
import type { Actor } from "../xapi/statement.ts";
import { actorKey, launchKey } from "./actor-key.ts";
import type { Launch } from "./launch.ts";

const agent = (identifier: Omit<Actor, "objectType">): Actor => ({ objectType: "Agent", ...identifier });
const account = (name: string, homePage = "https://p.example") => agent({ account: { homePage, name } });
const sum = (start: string) => agent({ mbox_sha1sum: start.padEnd(40, "0") });

describe("the key of a learner", () => {
  it.each<[string, Actor, Actor]>([
    ["a display name", { ...account("7"), name: "Anna" }, account("7")],
    ["the writing of the platform's address", account("7"), account("7", "https://P.example:443/")],
    [
      "the writing of the mail host",
      agent({ mbox: "mailto:anna@P.example" }),
      agent({ mbox: "MAILTO:anna@p.example", name: "Anna" }),
    ],
    ["the writing of the sum", sum("abc"), sum("ABC")],
  ])("stays the same whatever %s", (_what, one, other) => {
    expect(actorKey(one)).toBe(actorKey(other));
  });

  it.each<[string, Actor, Actor]>([
    ["two accounts", account("anna"), account("ben")],
    ["two accounts that differ in case", account("Anna"), account("anna")],
    ["two accounts that differ in a space", account("anna "), account("anna")],
    ["two accounts of one name", account("anna"), account("anna", "https://q.example")],
    ["accounts whose parts join to the same text", account("b", "https://p.example/a"), account("a/b")],
    [
      "two mail addresses that differ in case",
      agent({ mbox: "mailto:Anna@p.example" }),
      agent({ mbox: "mailto:anna@p.example" }),
    ],
    ["two sums", sum("a"), sum("b")],
    [
      "two OpenIDs",
      agent({ openid: "https://id.example/anna" }),
      agent({ openid: "https://id.example/ben" }),
    ],
    [
      "two OpenIDs that differ in case",
      agent({ openid: "https://id.example/Anna" }),
      agent({ openid: "https://id.example/anna" }),
    ],
    ["a sum and an OpenID", sum("a"), agent({ openid: "https://id.example/a" })],
    [
      "an OpenID and an account with its text",
      agent({ openid: "https://id.example/a" }),
      account("https://id.example/a", "openid"),
    ],
    [
      "a mail address and an account with its text",
      agent({ mbox: "mailto:a@p.example" }),
      account("mailto:a@p.example", ""),
    ],
    [
      "a group and the agent with its identifier",
      { ...account("team"), objectType: "Group" },
      account("team"),
    ],
  ])("tells apart %s", (_what, one, other) => {
    expect(actorKey(one)).not.toBe(actorKey(other));
  });

  it("does not show who it is", () => {
    expect(actorKey(account("anna"))).not.toContain("anna");
  });
});

describe("the key of a launch", () => {
  const launch: Launch = {
    kind: "cmi5",
    endpoint: "https://lrs.example/xapi/",
    actor: account("anna"),
    registration: "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10",
    activity: "https://p.example/quiz",
  };
  const { registration: _, ...plain } = launch;
  const same = { ...launch, registration: launch.registration?.toUpperCase() ?? "" };

  it("is the same however the registration is written", () => {
    expect(launchKey(same)).toBe(launchKey(launch));
  });

  it.each<[string, Launch, Launch]>([
    ["two learners in one registration", launch, { ...launch, actor: account("ben") }],
    ["two registrations", launch, { ...launch, registration: "0d1f4f0e-58a5-4a2b-9a53-6f0f4b6f5a11" }],
    ["two places of one course", launch, { ...launch, activity: "https://p.example/quiz-again" }],
    ["two stores, without a registration", plain, { ...plain, endpoint: "https://other.example/xapi/" }],
  ])("tells apart %s", (_what, one, other) => {
    expect(launchKey(one)).not.toBe(launchKey(other));
  });
});
