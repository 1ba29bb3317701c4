// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import { attemptAfter, startAttempt } from "../attempt/attempt.ts";
import { serializeAttempt } from "../attempt/parse-attempt.ts";
import { browserRepository } from "./browser-repository.ts";
import { quizDatabase } from "./database.ts";
import { going, goingKey, oldKey } from "./keys.ts";

const fresh = startAttempt({ id: "one", lesson: "x", seed: 7, questions: ["a", "b"], startedAt: 1000 });
const answered = (question: string, at = 1) =>
  attemptAfter(attemptAfter(fresh, { type: "choose", question, chosen: ["1"], hash: "h", at }), {
    type: "check",
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
  it("has nothing at first, and afterwards what was saved", async () => {
    expect(await repository.load()).toEqual({ state: "none" });
    expect(await repository.save(answered("a"))).toBe("kept");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: answered("a") });
    expect(localStorage.getItem(goingKey("x"))).toBe(going);
  });

  it("merges what two tabs save at the same time", async () => {
    await Promise.all([repository.save(answered("a")), repository.save(answered("b"))]);
    const saved = await repository.load();
    expect(saved.state === "attempt" && Object.keys(saved.attempt.answers)).toEqual(["a", "b"]);
  });

  it("goes on with what a tab wrote down and did not come to save", async () => {
    await repository.save(answered("a"));
    localStorage.setItem(goingKey("x"), serializeAttempt(answered("b")));
    const saved = await repository.load();
    expect(saved.state === "attempt" && Object.keys(saved.attempt.answers)).toEqual(["a", "b"]);
  });

  it("puts a new attempt in the place of one that was given up", async () => {
    await repository.save(answered("a"));
    const next = startAttempt({ ...fresh, id: "two", startedAt: 2000 });
    await repository.save(next, ["one"]);
    expect(await repository.load()).toEqual({ state: "attempt", attempt: next });
  });

  it("keeps an attempt beside another one that became the one to go on with, and loses neither", async () => {
    await repository.save(answered("a"));
    const other = { ...answered("b"), id: "two", startedAt: 2000 };
    // Another tab starts again in the place of the first attempt, which goes on in its own tab.
    await repository.save(other, ["one"]);
    expect(await repository.save(answered("a"))).toBe("beside");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: other, beside: answered("a") });
    // Gone on with, it changes places with the other one.
    expect(await repository.save(answered("a"), [])).toBe("kept");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: answered("a"), beside: other });
    await repository.forget("two");
    expect(await repository.load()).toEqual({ state: "attempt", attempt: answered("a") });
  });

  it("puts an attempt that a tab did not come to saving beside the one that is kept, not over it", async () => {
    const later = { ...answered("b"), id: "two", startedAt: 2000 };
    await repository.save(later);
    localStorage.setItem(goingKey("x"), serializeAttempt(answered("a")));
    expect(await repository.load()).toEqual({ state: "attempt", attempt: later, beside: answered("a") });
    expect(localStorage.getItem(goingKey("x"))).toBe(going);
  });

  it("never writes over what a newer version wrote", async () => {
    await put('{"version":3}');
    expect(await repository.load()).toEqual({ state: "newer" });
    expect(await repository.save(answered("a"), [])).toBe("newer");
    expect(await (await quizDatabase()).get("attempts", "x")).toBe('{"version":3}');
    expect(localStorage.getItem(goingKey("x"))).toBeNull();
  });

  it("moves aside what cannot be read, and what belongs to another lesson", async () => {
    for (const text of ["{", serializeAttempt({ ...answered("a"), lesson: "y" })]) {
      await put(text);
      expect(await repository.load()).toEqual({ state: "unreadable" });
      expect(await repository.save(answered("a"))).toBe("kept");
      expect(await (await quizDatabase()).get("attempts", "x:unreadable")).toBe(text);
    }
  });

  it("moves aside what stands in the place of version 1 and is none", async () => {
    localStorage.setItem(oldKey("x"), '{"version":99}');
    expect(await repository.load()).toEqual({ state: "unreadable" });
    expect(await repository.load()).toEqual({ state: "none" });
    expect(localStorage.getItem(`${oldKey("x")}:unreadable`)).toBe('{"version":99}');
  });
});
