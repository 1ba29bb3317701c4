import validation from "@learninglocker/xapi-validation";
import { describe, expect, it } from "vitest";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import { attemptStatements } from "../xapi/attempt-statements.ts";
import { readActor } from "./read-actor.ts";

const sum = "ebd31e95054c018b10727ccffd2ef2ec3a016ee9";
const account = { homePage: "https://p.example", name: "7" };

describe("the learner of a launch", () => {
  it.each<[string, object]>([
    ["a mail address", { mbox: "mailto:kim@p.example" }],
    ["the sum of a mail address", { mbox_sha1sum: sum }],
    ["an OpenID", { openid: "https://id.example/kim" }],
    ["an account", { account }],
  ])("is known by %s: with or without a type and a name, as an agent and as a group", (_kind, identifier) => {
    for (const more of [{}, { objectType: "Agent" }, { name: "Kim" }, { objectType: "Agent", name: "Kim" }]) {
      const actor = readActor(JSON.stringify({ ...more, ...identifier }));
      expect(actor).toEqual({ objectType: "Agent", ...more, ...identifier });
    }
    const group = {
      objectType: "Group",
      name: "Team",
      ...identifier,
      member: [{ mbox: "mailto:kim@p.example" }],
    };
    for (const given of [group, { ...group, member: undefined }]) {
      const actor = readActor(JSON.stringify(given));
      expect(actor).toEqual(JSON.parse(JSON.stringify(given)));
      if (!actor) throw new Error("The group was refused.");
      for (const statement of attemptStatements(finished, quiz, { actor }))
        expect(validation(statement)).toEqual([]);
    }
  });

  it("is read as older platforms send it: parts in lists, an account under its old names", () => {
    expect(readActor('{"name":["Kim"],"mbox":["mailto:kim@p.example"]}')).toEqual({
      objectType: "Agent",
      name: "Kim",
      mbox: "mailto:kim@p.example",
    });
    const old = { accountServiceHomePage: account.homePage, accountName: account.name };
    expect(readActor(JSON.stringify({ account: [old] }))).toEqual({ objectType: "Agent", account });
  });

  it("has one identifier where a platform sends several, because a store takes only one", () => {
    expect(readActor(JSON.stringify({ mbox: "mailto:kim@p.example", account }))).toEqual({
      objectType: "Agent",
      account,
    });
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", "null"],
    ["a list", '[{"mbox":"mailto:kim@p.example"}]'],
    ["a display name alone", '{"name":"Kim"}'],
    ["an anonymous group", '{"objectType":"Group","member":[{"mbox":"mailto:kim@p.example"}]}'],
    ["a mail address without its scheme", '{"mbox":"kim@p.example"}'],
    ["a sum that is too short", '{"mbox_sha1sum":"ebd31e"}'],
    ["an OpenID that is no address", '{"openid":"kim"}'],
    ["an account without a name", '{"account":{"homePage":"https://p.example","name":""}}'],
    ["an account that is null", '{"account":null}'],
    ["an activity", JSON.stringify({ objectType: "Activity", account })],
  ])("cannot be known by %s", (_what, json) => {
    expect(readActor(json)).toBeUndefined();
  });
});
