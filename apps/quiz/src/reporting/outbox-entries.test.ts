import "fake-indexeddb/auto";
import { actorKey } from "@sidelight/reporting/launch";
import { expect, it } from "vitest";
import { quizDatabase } from "../storage/database.ts";
import { outboxEntries } from "./outbox-entries.ts";

const store = "https://lrs.example/xapi/";
const actor = (name: string) =>
  ({ objectType: "Agent", account: { homePage: "https://p.example", name } }) as const;
const [anna, ben] = [actorKey(actor("anna")), actorKey(actor("ben"))];
const entry = (of: string, statement = '{"verb":{"id":"completed"}}') => ({
  id: "one-id",
  store,
  actor: of,
  order: 1,
  statement,
});

it("two learners’ statements with one id are saved apart, and each learner has their own", async () => {
  const [annas, bens] = [outboxEntries(store, anna), outboxEntries(store, ben)];
  await annas.put(entry(anna));
  await bens.put(entry(ben));
  await bens.put({ ...(await bens.all())[0], ...entry(ben, "") });
  expect((await annas.all()).map(({ id, statement }) => [id, statement !== ""])).toEqual([["one-id", true]]);
  expect((await bens.all()).map(({ id, statement }) => [id, statement !== ""])).toEqual([["one-id", false]]);
});

it("an entry of an earlier version, saved under its statement’s id alone, belongs to its learner and is updated in place", async () => {
  const database = await quizDatabase();
  await database.clear("statements");
  const { actor: _, ...old } = entry(anna, JSON.stringify({ actor: actor("anna") }));
  await database.put("statements", old);
  expect(await outboxEntries(store, ben).all()).toEqual([]);
  const annas = outboxEntries(store, anna);
  const [found] = await annas.all();
  if (!found) throw new Error("The entry was not found.");
  await annas.put({ ...found, statement: "" });
  expect(await database.getAllKeys("statements")).toEqual(["one-id"]);
  expect((await annas.all()).map(({ statement }) => statement)).toEqual([""]);
});
