import { startAttempt } from "@sidelight/attempt";
import { describe, expect, it } from "vitest";
import type { Cmi5Session } from "../cmi5/session.ts";
import { cmi5Id, cmi5Statement } from "../cmi5/statement.ts";
import type { Launch } from "../launch/launch.ts";
import type { HttpAnswer, PagePorts } from "../ports.ts";
import { finished, quiz } from "../test-attempts/finished-attempt.ts";
import { attemptStatements } from "../xapi/attempt-statements.ts";
import {
  type Entry,
  queueStatements,
  reportedIn,
  retryDelay,
  sendableEntries,
  settleEntry,
} from "./ledger.ts";
import { dueStatements, openReporter } from "./reporter.ts";

const actor = { objectType: "Agent", account: { homePage: "https://p.example", name: "7" } } as const;
const session: Cmi5Session = {
  store: { endpoint: "https://lrs.example/", authorization: "Basic x" },
  actor,
  registration: "4a6d2bb0-7d3f-4a7e-8d6a-2f0b6d1b5c10",
  activity: "https://p.example/quiz",
  id: "session-1",
  contextTemplate: {},
  mode: "Normal",
  begun: 0,
};
const launch: Launch = { kind: "xapi", endpoint: "https://lrs.example/", actor, authorization: "Basic x" };
const statements = attemptStatements(finished, quiz, { actor }).slice(0, 3);
const queue = { store: "https://lrs.example/", actor: "key", session: undefined };
const entries = queueStatements([], statements, queue);

describe("the ledger of an outbox", () => {
  it("queues a statement once", () => {
    expect(entries.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    expect(queueStatements(entries, statements, queue)).toEqual([]);
  });

  it("sends a session's begin first and its end last", () => {
    const all = queueStatements(
      [],
      [
        cmi5Statement(session, "terminated", "2026-01-01T00:00:02.000Z"),
        ...statements,
        cmi5Statement(session, "initialized", "2026-01-01T00:00:01.000Z"),
      ],
      { ...queue, session },
    );
    const order = sendableEntries(all, session).map(({ id }) => id);
    expect(order.at(0)).toBe(cmi5Id(session, "initialized"));
    expect(order.at(-1)).toBe(cmi5Id(session, "terminated"));
  });

  it("sends nothing of a course in another one, or after the session's end", () => {
    const own = queueStatements([], statements, { ...queue, session });
    expect(sendableEntries(own, { ...session, activity: "https://p.example/other" })).toEqual([]);
    expect(sendableEntries(own, undefined)).toEqual([]);
    const end: Entry = { ...(own[0] as Entry), id: cmi5Id(session, "terminated"), statement: "" };
    expect(sendableEntries([...own, end], session)).toEqual([]);
  });

  it.each([
    ["taken", undefined, true],
    ["refused", "refused", true],
    ["unauthorized", "unauthorized", false],
    ["unknown", "offline", false],
  ] as const)("settles a statement that was %s", (delivery, trouble, done) => {
    const [entry] = entries as readonly [Entry];
    const settled = settleEntry(entry, delivery, undefined, undefined);
    expect(settled.trouble).toBe(trouble);
    expect(settled.entry?.statement).toBe(done ? "" : undefined);
    expect(settleEntry(entry, "taken", undefined, "refused").trouble).toBe("refused");
  });

  it("knows what was ever queued, and what belongs to the open session", () => {
    const [first, second] = queueStatements([], statements, { ...queue, session }) as readonly Entry[];
    const sent = [{ ...(first as Entry), statement: "" }, second as Entry];
    const later = reportedIn(sent, { ...session, id: "session-2" });
    expect([later.has(first?.id ?? ""), later.has("another")]).toEqual([true, false]);
    expect([later.hasInSession(first?.id ?? ""), later.hasInSession(second?.id ?? "")]).toEqual([
      false,
      true,
    ]);
  });

  it("waits longer after each failed try, up to a minute", () => {
    const waits = [0, 1, 2, 3, 4, 9].map(retryDelay);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(60_000);
  });
});

describe("what is due", () => {
  const none = reportedIn([], undefined);

  it("is nothing of a test before its end, and everything after it", () => {
    const open = startAttempt({ ...finished, mode: "test" });
    const launched = { quiz, launch, session: undefined };
    expect(dueStatements(open, launched, none)).toEqual([]);
    expect(dueStatements({ ...finished, mode: "test" }, launched, none)).toHaveLength(
      finished.questions.length + 1,
    );
  });

  it("is nothing after a session has ended", () => {
    const ended = { has: (id: string) => id === cmi5Id(session, "terminated"), hasInSession: () => false };
    expect(dueStatements(finished, { quiz, launch, session }, ended)).toEqual([]);
  });
});

/** A page in memory: requests are answered as told, and timers run when asked. */
const page = (statuses: number[]) => {
  const sent: string[] = [];
  const timers: { readonly wait: number; readonly work: () => void }[] = [];
  let close = () => {};
  const ports: PagePorts = {
    send: async (address): Promise<HttpAnswer> => {
      sent.push(new URL(address).searchParams.get("statementId") ?? "");
      const status = statuses.shift() ?? 204;
      if (status === 0) throw new Error("No answer.");
      return { ok: status < 300, status, json: async () => ({}) };
    },
    withLock: async (_name, work) => work(),
    after: (wait, work) => {
      timers.push({ wait, work });
      return () => {};
    },
    onClose: (work) => {
      close = work;
    },
    onOnline: () => {},
    now: () => 1000,
  };
  const saved = new Map<string, Entry>();
  const entriesOf = () => ({
    put: async (entry: Entry) => void saved.set(entry.id, entry),
    all: async () => [...saved.values()],
  });
  return { ports, entriesOf, sent, timers, saved, close: () => close() };
};
const quiet = async (times = 400) => {
  for (let turn = 0; turn < times; turn += 1) await Promise.resolve();
};

describe("a reporter", () => {
  it("sends every statement once, in order", async () => {
    const { ports, entriesOf, sent } = page([]);
    const reporter = openReporter({ quiz, launch, session: undefined }, entriesOf, ports);
    reporter.report(finished);
    reporter.report(finished);
    await quiet(5000);
    expect(sent).toEqual(attemptStatements(finished, quiz, { actor }).map(({ id }) => id));
  });

  it("tries again later after a failure, and says what waits", async () => {
    const { ports, entriesOf, sent, timers } = page([0]);
    const reporter = openReporter({ quiz, launch, session: undefined }, entriesOf, ports);
    const states: unknown[] = [];
    reporter.subscribe((state) => states.push(state));
    reporter.report(finished);
    await quiet(5000);
    const count = finished.questions.length + 1;
    expect(sent).toHaveLength(1);
    expect(states).toContainEqual({ waiting: count, trouble: "offline" });
    expect(timers.map(({ wait }) => wait)).toEqual([1000]);
    timers[0]?.work();
    await quiet(5000);
    expect(sent).toHaveLength(count + 1);
    expect(states.at(-1)).toEqual({ waiting: 0 });
  });

  it("sends what is due when the page closes, even if it is not queued yet", async () => {
    const { ports, entriesOf, sent, close } = page([]);
    const reporter = openReporter({ quiz, launch, session: undefined }, entriesOf, ports);
    reporter.report(finished);
    close();
    expect(sent.length).toBeGreaterThan(0);
    expect(attemptStatements(finished, quiz, { actor }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(sent),
    );
  });

  it("begins a session, and ends it after everything else", async () => {
    const { ports, entriesOf, sent } = page([]);
    const reporter = openReporter({ quiz, launch: { ...launch, kind: "cmi5" }, session }, entriesOf, ports);
    expect(await reporter.session?.ended()).toBe(false);
    reporter.report(finished);
    expect(await reporter.session?.end()).toBe(true);
    expect(sent.at(0)).toBe(cmi5Id(session, "initialized"));
    expect(sent.at(-1)).toBe(cmi5Id(session, "terminated"));
    expect(await reporter.session?.ended()).toBe(true);
  });
});
