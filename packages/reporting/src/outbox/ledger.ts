import type { Reported } from "../cmi5/report.ts";
import type { Cmi5Session } from "../cmi5/session.ts";
import { boundToSession, cmi5Id, cmi5Scope } from "../cmi5/statement.ts";
import type { Delivery } from "../xapi/record-store.ts";
import type { Statement } from "../xapi/statement.ts";

/** The record of one statement. A delivered one keeps its id, so that it is never sent again. */
export interface Entry {
  /** The statement's id. */
  readonly id: string;
  /** The key under which it is saved; missing for a new one. */
  readonly key?: string;
  /** The store's endpoint. */
  readonly store: string;
  /** The learner's key; missing in entries of earlier versions, whose statements name the learner. */
  readonly actor?: string;
  /** The cmi5 registration and activity it belongs to; missing if it was queued for a plain launch. */
  readonly scope?: string;
  /** The cmi5 session for which it was queued or, once delivered, in which it was sent. */
  readonly session?: string;
  readonly order: number;
  /** The statement as JSON; empty once it is delivered or refused. */
  readonly statement: string;
}

/** A learner's entries for a store. */
export interface Entries {
  /** Saves an entry. Never rejects. */
  readonly put: (entry: Entry) => Promise<void>;
  /** Reads all entries. Never rejects. */
  readonly all: () => Promise<readonly Entry[]>;
}

/** Why statements wait, if something holds them up. */
export type Trouble = "offline" | "unauthorized" | "refused";

/** The address of a queue: a learner at a store, and the session if there is one. */
export interface Queue {
  readonly store: string;
  readonly actor: string;
  readonly session: Cmi5Session | undefined;
}

const ownership = (session: Cmi5Session | undefined): Pick<Entry, "session" | "scope"> =>
  session ? { session: session.id, scope: cmi5Scope(session) } : {};

/** Returns a statement's place in the queue. A session's begin is sent before all else, its end after all else. */
const orderOf = (statement: Statement, index: number): number => {
  if (!boundToSession(statement)) return Date.parse(statement.timestamp) * 1000 + index;
  return statement.verb.id.endsWith("/initialized") ? 0 : Number.MAX_SAFE_INTEGER;
};

/** Queues statements: returns an entry for each that was never queued before. */
export const queueStatements = (
  entries: readonly Entry[],
  statements: readonly Statement[],
  { store, actor, session }: Queue,
): readonly Entry[] => {
  const known = new Set(entries.map(({ id }) => id));
  return statements
    .filter(({ id }) => !known.has(id))
    .map((statement, index) => ({
      id: statement.id,
      store,
      actor,
      ...ownership(session),
      order: orderOf(statement, index),
      statement: JSON.stringify(statement),
    }));
};

/** Tells whether an entry may be sent in a session (or under a plain launch): not another course's, no other session's begin or end. */
const belongs = (entry: Entry, session: Cmi5Session | undefined): boolean => {
  if (!session) return entry.scope === undefined;
  const statement: Statement = JSON.parse(entry.statement);
  if (entry.session !== session.id && boundToSession(statement)) return false;
  return entry.scope === undefined
    ? statement.context.registration === session.registration
    : entry.scope === cmi5Scope(session);
};

/** Lists the entries that may be sent now, in order. There are none once the session has ended. */
export const sendableEntries = (
  entries: readonly Entry[],
  session: Cmi5Session | undefined,
): readonly Entry[] => {
  const end = session && cmi5Id(session, "terminated");
  if (entries.some(({ id, statement }) => id === end && statement === "")) return [];
  return entries
    .filter((entry) => entry.statement !== "" && belongs(entry, session))
    .sort((a, b) => a.order - b.order);
};

/** What a delivery does to an entry and to the trouble that is shown. */
export interface Settled {
  /** The entry as it is to be saved; missing if it has to be sent again. */
  readonly entry?: Entry;
  readonly trouble: Trouble | undefined;
}

/** Settles an entry after a try. A delivered or refused one keeps its id alone; a refusal stays shown until the page is left. */
export const settleEntry = (
  entry: Entry,
  delivery: Delivery,
  session: Cmi5Session | undefined,
  before: Trouble | undefined,
): Settled => {
  const done = { ...entry, ...ownership(session), statement: "" };
  switch (delivery) {
    case "taken":
      return { entry: done, trouble: before === "refused" ? before : undefined };
    case "refused":
      return { entry: done, trouble: "refused" };
    case "unauthorized":
      return { trouble: "unauthorized" };
    case "unknown":
      return { trouble: "offline" };
  }
};

/** Returns what was ever queued, by what an outbox had when it was last read. */
export const reportedIn = (entries: readonly Entry[], session: Cmi5Session | undefined): Reported => {
  const find = (id: string) => entries.find((entry) => entry.id === id);
  return {
    has: (id) => find(id) !== undefined,
    hasInSession: (id) => {
      const entry = find(id);
      return entry !== undefined && (entry.statement !== "" || entry.session === session?.id);
    },
  };
};

/** The waits between tries, in milliseconds. The last one repeats. */
const waits = [1000, 2000, 5000, 15_000, 60_000];

/** Returns the wait before the next try, in milliseconds, after so many failed ones. */
export const retryDelay = (failed: number): number => waits[Math.min(failed, waits.length - 1)] ?? 0;
