import { expect, it } from "vitest";
import { actorKey } from "./actor-key.ts";

const account = (name: string, homePage = "https://p.example") =>
  ({ objectType: "Agent", account: { homePage, name } }) as const;

it("a learner is known again, however the platform writes the name or the address", () => {
  expect(actorKey({ ...account("7"), name: "Anna" })).toBe(actorKey(account("7", "https://P.example/")));
  expect(actorKey({ objectType: "Agent", mbox: "mailto:Anna@p.example" })).toBe(
    actorKey({ objectType: "Agent", mbox: "mailto:anna@p.example", name: "Anna" }),
  );
});

it("two learners are never taken for one, and neither’s name stands in the key", () => {
  expect(actorKey(account("anna"))).not.toBe(actorKey(account("ben")));
  expect(actorKey(account("anna"))).not.toBe(actorKey(account("anna", "https://q.example")));
  expect(actorKey(account("anna"))).not.toContain("anna");
});
