// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { attemptAfter, encodeAttempt, startAttempt } from "@sidelight/attempt";
import { afterEach, describe, expect, it } from "vitest";
import { browserRepository } from "./browser-repository.ts";
import { quizDatabase } from "./database.ts";
import { allSaved, oldKey, underWayKey } from "./keys.ts";

const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions: ["a", "b"], startedAt: 1000 });
const answered = (question: string, at = 1) =>
  attemptAfter(attemptAfter(fresh, { type: "respond", question, response: ["1"], hash: "h", at }), {
    type: "submit",
    question,
    at,
  });
const repository = browserRepository("x");
const put = async (text: string) => (await quizDatabase()).put("attempts", text, "x");

afterEach(async () => {
  await (await quizDatabase()).clear("attempts");
  localStorage.clear();
});

describe("the browser’s repository", () => {
  it("is empty at first, and then has what was saved", async () => {
    expect(await repository.load()).toEqual({ state: "none" });
    expect(await repository.save(answered("a"))).toBe("saved");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: answered("a") });
    expect(localStorage.getItem(underWayKey("x"))).toBe(allSaved);
  });

  it("merges what two tabs save at the same time", async () => {
    await Promise.all([repository.save(answered("a")), repository.save(answered("b"))]);
    const saved = await repository.load();
    expect(saved.state === "attempt" && Object.keys(saved.attempt.answers)).toEqual(["a", "b"]);
  });

  it("adds what a tab noted and did not save before it closed", async () => {
    await repository.save(answered("a"));
    localStorage.setItem(underWayKey("x"), encodeAttempt(answered("b")));
    const saved = await repository.load();
    expect(saved.state === "attempt" && Object.keys(saved.attempt.answers)).toEqual(["a", "b"]);
  });

  it("replaces an attempt by a new one", async () => {
    await repository.save(answered("a"));
    const next = startAttempt({ ...fresh, id: "two", startedAt: 2000 });
    await repository.save(next, ["one"]);
    expect(await repository.load()).toEqual({ state: "attempt", attempt: next });
  });

  it("saves an attempt beside another one that opens next time, and loses neither", async () => {
    await repository.save(answered("a"));
    const other = { ...answered("b"), id: "two", startedAt: 2000 };
    // Another tab replaces the first attempt, which continues in its own tab.
    await repository.save(other, ["one"]);
    expect(await repository.save(answered("a"))).toBe("beside");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: other, beside: answered("a") });
    // If the learner chooses it, it changes places with the other one.
    expect(await repository.save(answered("a"), [])).toBe("saved");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: answered("a"), beside: other });
    await repository.forget("two");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: answered("a") });
  });

  it("saves an attempt that a tab only noted beside the saved one, not over it", async () => {
    const later = { ...answered("b"), id: "two", startedAt: 2000 };
    await repository.save(later);
    localStorage.setItem(underWayKey("x"), encodeAttempt(answered("a")));
    expect(await repository.load()).toEqual({ state: "attempt", attempt: later, beside: answered("a") });
    expect(localStorage.getItem(underWayKey("x"))).toBe(allSaved);
  });

  it("never overwrites what a newer version wrote", async () => {
    await put('{"version":3}');
    expect(await repository.load()).toEqual({ state: "newer" });
    expect(await repository.save(answered("a"), [])).toBe("newer");
    expect(await (await quizDatabase()).get("attempts", "x")).toBe('{"version":3}');
    expect(localStorage.getItem(underWayKey("x"))).toBeNull();
  });

  it("copies aside what cannot be read, and what belongs to another lesson", async () => {
    for (const text of ["{", encodeAttempt({ ...answered("a"), lesson: "y" })]) {
      await put(text);
      expect(await repository.load()).toEqual({ state: "unreadable" });
      expect(await repository.save(answered("a"))).toBe("saved");
      expect(await (await quizDatabase()).get("attempts", "x:unreadable")).toBe(text);
    }
  });

  it("moves aside text under the key of version 1 that is no attempt", async () => {
    localStorage.setItem(oldKey("x"), '{"version":99}');
    expect(await repository.load()).toEqual({ state: "unreadable" });
    expect(await repository.load()).toEqual({ state: "none" });
    expect(localStorage.getItem(`${oldKey("x")}:unreadable`)).toBe('{"version":99}');
  });
});
