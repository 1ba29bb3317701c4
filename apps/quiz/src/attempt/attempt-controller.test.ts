import { type Attempt, attemptAfter, startAttempt } from "@sidelight/attempt";
import { describe, expect, it } from "vitest";
import type { Found, Late, SaveOutcome } from "../storage/attempt-repository.ts";
import { openController } from "./attempt-controller.ts";
import { isResumed, updatedQuestions } from "./attempt-state.ts";
import type { AttemptEnvironment } from "./opening.ts";

const questions = ["a", "b", "c"];
const start = (id: string, startedAt = 1000) =>
  startAttempt({ id, lesson: "x", seed: 7, questions, startedAt });
const answered = (attempt: Attempt, question: string, hash = "h") =>
  attemptAfter(attemptAfter(attempt, { type: "respond", question, response: ["1"], hash, at: 1 }), {
    type: "submit",
    question,
    at: 2,
  });
const respond = (question: string) => ({ type: "respond" as const, question, response: ["1"], hash: "h" });

/** A page with a store in memory that notes what is saved, and answers as told. */
const page = (asked?: number) => {
  const saves: { readonly id: string; readonly answers: readonly string[]; readonly replaces: unknown }[] =
    [];
  const forgotten: string[] = [];
  const dropped: number[] = [];
  let ids = 0;
  let outcome: SaveOutcome = "saved";
  let next: Found = { state: "none" };
  let fromTab: (attempt: Attempt) => void = () => {};
  const environment: AttemptEnvironment = {
    lesson: "x",
    questions,
    knownHashes: { a: ["h"], b: ["h"], c: ["h"] },
    seed: 1,
    askedSeed: () => asked,
    dropSeed: () => dropped.push(1),
    newSeed: () => 99,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    now: () => 5000,
    withEarlyChoices: (attempt) => attempt,
    noticesFor: ({ state }) => (state === "unreadable" ? ["unreadable"] : []),
  };
  const store = {
    load: async () => next,
    save: async ({ id, answers }: Attempt, replaces?: readonly string[]) => {
      saves.push({ id, answers: Object.keys(answers), replaces });
      return outcome;
    },
    forget: async (id: string) => void forgotten.push(id),
    subscribe: (listener: (attempt: Attempt) => void) => {
      fromTab = listener;
      return () => {};
    },
  };
  const open = (found: Found | Late) => {
    const controller = openController(environment, store, found);
    controller.start();
    return controller;
  };
  return {
    open,
    saves,
    forgotten,
    dropped,
    answerWith: (result: SaveOutcome, found: Found = next) => {
      outcome = result;
      next = found;
    },
    otherTab: (attempt: Attempt) => fromTab(attempt),
  };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const found = (attempt: Attempt, beside?: Attempt): Found => ({
  state: "attempt",
  attempt,
  ...(beside ? { beside } : {}),
});

describe("a page without a saved attempt", () => {
  it("opens a new one and saves it with its first answer", async () => {
    const { open, saves } = page();
    const controller = open({ state: "none" });
    expect(saves).toEqual([]);
    controller.dispatch(respond("a"));
    expect(saves).toEqual([{ id: "new-1", answers: ["a"], replaces: undefined }]);
    await settled();
    expect(controller.getState()).toMatchObject({ storage: "saved", choice: undefined });
  });

  it("saves an asked order at once and drops it from the address", async () => {
    const { open, saves, dropped } = page(42);
    expect(open({ state: "none" }).getState().attempt.seed).toBe(42);
    expect(saves).toEqual([{ id: "new-1", answers: [], replaces: [] }]);
    await settled();
    expect(dropped).toEqual([1]);
  });

  it("says so if what was saved could not be read", () => {
    expect(page().open({ state: "unreadable" }).getState().notices).toEqual(["unreadable"]);
  });
});

describe("a page with a saved attempt", () => {
  const saved = answered(start("one"), "a");

  it("resumes it without saving it again", () => {
    const { open, saves } = page();
    const state = open(found(saved)).getState();
    expect(state.attempt).toEqual(saved);
    expect(isResumed(state)).toBe(true);
    expect(saves).toEqual([]);
  });

  it("drops the answers to edited questions and lists them until they are answered again", () => {
    const { open, saves } = page();
    const controller = open(found(answered(saved, "b", "old")));
    expect(updatedQuestions(controller.getState())).toEqual(["b"]);
    expect(saves).toEqual([{ id: "one", answers: ["a"], replaces: ["one"] }]);
    controller.dispatch(respond("b"));
    expect(updatedQuestions(controller.getState())).toEqual([]);
  });

  it("asks before another order replaces it", async () => {
    const { open, saves, dropped } = page(42);
    const controller = open(found(saved));
    expect(controller.getState().choice).toEqual({ kind: "seed", seed: 42 });
    expect(dropped).toEqual([]);
    controller.choose(true);
    expect(controller.getState().attempt).toMatchObject({ id: "new-1", seed: 42, answers: {} });
    expect(saves).toEqual([{ id: "new-1", answers: [], replaces: ["one"] }]);
    await settled();
    expect(dropped).toEqual([1]);
  });

  it("keeps it and drops the order from the address if the learner says so", () => {
    const { open, saves, dropped } = page(42);
    const controller = open(found(saved));
    controller.choose(false);
    expect([controller.getState().attempt.id, dropped, saves]).toEqual(["one", [1], []]);
  });

  it("deletes an attempt beside it, or takes its place", async () => {
    const beside = answered(start("two", 500), "b");
    const stay = page();
    stay.open(found(saved, beside)).choose(false);
    expect(stay.forgotten).toEqual(["two"]);
    const take = page();
    const controller = take.open(found(saved, beside));
    controller.choose(true);
    expect(controller.getState().attempt.id).toBe("two");
    expect(take.saves).toEqual([{ id: "two", answers: ["b"], replaces: [] }]);
  });
});

describe("another tab", () => {
  it("adds its answers to the same attempt", () => {
    const { open, otherTab } = page();
    const controller = open(found(answered(start("one"), "a")));
    otherTab(answered(start("one"), "b"));
    expect(Object.keys(controller.getState().attempt.answers)).toEqual(["a", "b"]);
    expect(controller.getState().joined).toBe(true);
  });

  it("moves a page without answers to another attempt", () => {
    const { open, otherTab } = page();
    const controller = open({ state: "none" });
    otherTab(answered(start("two"), "b"));
    expect(controller.getState().attempt.id).toBe("two");
  });

  it("makes a page with answers ask which attempt to continue", async () => {
    const { open, otherTab, answerWith } = page();
    const controller = open(found(answered(start("one"), "a")));
    const other = answered(start("two"), "b");
    answerWith("beside", found(other));
    otherTab(other);
    await settled();
    expect(controller.getState().choice).toEqual({ kind: "replaced", other });
    expect(controller.getState().storage).toBe("beside");
  });
});

describe("saved progress that loads late", () => {
  const late = () => {
    let arrive: (found: Found) => void = () => {};
    const arrives = new Promise<Found>((resolve) => {
      arrive = resolve;
    });
    return { found: { state: "late", arrives } as const, arrive: (it: Found) => arrive(it) };
  };

  it("gets the answers given meanwhile", async () => {
    const { open, saves } = page();
    const { found: loading, arrive } = late();
    const controller = open(loading);
    controller.dispatch(respond("b"));
    await settled();
    expect(controller.getState().storage).toBe("late");
    arrive(found(answered(start("one"), "a")));
    await settled();
    expect(controller.getState().attempt.id).toBe("one");
    expect(Object.keys(controller.getState().attempt.answers)).toEqual(["a", "b"]);
    expect(saves.at(-1)).toEqual({ id: "one", answers: ["a", "b"], replaces: ["new-1"] });
    expect(controller.getState().storage).toBe("saved");
  });

  it("makes the learner choose if it is a finished attempt", async () => {
    const { open, answerWith } = page();
    const { found: loading, arrive } = late();
    const controller = open(loading);
    controller.dispatch(respond("b"));
    await settled();
    const finished = attemptAfter(answered(start("one"), "a"), { type: "finish", at: 9 });
    answerWith("beside", found(finished));
    arrive(found(finished));
    await settled();
    await settled();
    expect(controller.getState().attempt.id).toBe("new-1");
    expect(controller.getState().choice).toMatchObject({ kind: "replaced" });
  });

  it("is no loss if there was none", async () => {
    const { open, saves } = page();
    const { found: loading, arrive } = late();
    const controller = open(loading);
    controller.dispatch(respond("b"));
    arrive({ state: "none" });
    await settled();
    expect(controller.getState()).toMatchObject({ storage: "saved", late: false });
    expect(saves.at(-1)).toMatchObject({ answers: ["b"] });
  });
});

it("a subscriber is called after a change, and no more after it unsubscribed", () => {
  const { open } = page();
  const controller = open({ state: "none" });
  let calls = 0;
  const stop = controller.subscribe(() => {
    calls += 1;
  });
  controller.dispatch(respond("a"));
  controller.dispatch({ type: "go-to", question: "unknown" });
  stop();
  controller.dispatch(respond("b"));
  expect(calls).toBe(1);
});
