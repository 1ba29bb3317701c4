// @vitest-environment jsdom
import "fake-indexeddb/auto";
import type { Platform } from "@sidelight/reporting/scorm";
import { beforeEach, describe, expect, it } from "vitest";
import { quizDatabase } from "../storage/database.ts";
import { data, finished } from "../test-attempts/finished-attempt.ts";
import { scormRepository } from "./scorm-repository.ts";

const open = Object.entries(data.questions).find(([, { kind }]) => kind === "open-response")?.[0] ?? "";

/** A platform that has some values and takes no more than so many characters of suspend data. */
const platform = (values: Readonly<Record<string, string>>, room = Number.POSITIVE_INFINITY) => {
  const taken = new Map(Object.entries(values));
  const it: Platform = {
    version: "2004",
    get: (element) => taken.get(element) ?? "",
    set: (element, value) => {
      if (element === "cmi.suspend_data" && value.length > room) return false;
      return taken.set(element, value).has(element);
    },
    commit: () => true,
    terminate: () => true,
  };
  return { it, taken };
};
const writing = (length: number) => {
  const answer = finished.answers[open];
  if (!answer) throw new Error("No answer in one's own words.");
  return {
    ...finished,
    answers: { ...finished.answers, [open]: { ...answer, response: [`text=${"x".repeat(length)}`] } },
  };
};

describe("progress that can't be read", () => {
  beforeEach(async () => (await quizDatabase()).clear("attempts"));
  const load = async (learner: string, text: string) => {
    const values = { "cmi.learner_id": learner, "cmi.suspend_data": text };
    return scormRepository(platform(values).it, data, window).load();
  };

  it("is copied for each learner on the device, under a key without a name", async () => {
    for (const learner of ["anna", "ben", "Anna", ""]) await load(learner, `S2[of ${learner}`);
    const database = await quizDatabase();
    const keys = await database.getAllKeys("attempts");
    expect(keys).toHaveLength(4);
    expect(keys.filter((key) => /anna|ben/i.test(key))).toEqual([]);
    expect((await database.getAll("attempts")).sort()).toEqual([
      "S2[of ",
      "S2[of Anna",
      "S2[of anna",
      "S2[of ben",
    ]);
  });
});

describe("a platform with little room", () => {
  it("keeps its saved attempt and gets the score, and the page says that it is full", async () => {
    const { it: small, taken } = platform({ "cmi.suspend_data": "" }, 4000);
    const repository = scormRepository(small, data, window);
    expect(await repository.save(writing(100))).toBe("saved");
    const before = taken.get("cmi.suspend_data");
    expect(await repository.save(writing(4000))).toBe("full");
    expect(taken.get("cmi.suspend_data")).toBe(before);
    expect(taken.get("cmi.completion_status")).toBe("completed");
  });

  it("differs from a platform that takes nothing", async () => {
    expect(await scormRepository(platform({}, 0).it, data, window).save(writing(10))).toBe("refused");
  });
});
