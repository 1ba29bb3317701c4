import type { Reporting } from "../storage/attempt-repository.ts";
import { actorKey } from "./actor-key.ts";
import type { Cmi5Session } from "./cmi5-session.ts";
import { boundToSession, cmi5Id, cmi5Scope, inSession } from "./cmi5-statement.ts";
import { type Entry, outboxEntries } from "./outbox-entries.ts";
import { type Delivery, deliver, outlivingRoom, type RecordStore } from "./record-store.ts";
import type { Actor, Statement } from "./statement.ts";

/** How many statements wait, and why, if something keeps them. */
type OutboxState = Parameters<Parameters<Reporting["follow"]>[0]>[0];

/** What had been put in when it was last read. */
export interface Seen {
  /** Whether a statement was ever put in, on this device. */
  readonly has: (id: string) => boolean;
  /** Whether a statement went out, or waits to go out, in the session that is open. */
  readonly hasInSession: (id: string) => boolean;
}

/** Statements about one learner, on their way to one store. */
export interface Outbox {
  /** Puts statements in that were never put in before. */
  readonly add: (statements: readonly Statement[]) => Promise<void>;
  /** Reads what was put in by now. */
  readonly seen: () => Promise<Seen>;
  /** Calls back with how things stand, now and after every change. */
  readonly follow: Reporting["follow"];
}

/** The waits between tries, in milliseconds; the last one is kept to. */
const waits = [1000, 2000, 5000, 15_000, 60_000];

/** One sender at a time, over all tabs, where the browser can see to it. */
const withLock = async (name: string, work: () => Promise<void>): Promise<void> => {
  if (navigator.locks) await navigator.locks.request(name, work);
  else await work();
};

const seenIn = (entries: readonly Entry[], session: Cmi5Session | undefined): Seen => {
  const find = (id: string) => entries.find((entry) => entry.id === id);
  return {
    has: (id) => find(id) !== undefined,
    hasInSession: (id) => {
      const entry = find(id);
      return entry !== undefined && (entry.statement !== "" || entry.session === session?.id);
    },
  };
};

/** A statement's place in the queue: a session's begin goes out before all else, its end after all else. */
const placeOf = (statement: Statement, index: number): number => {
  if (!boundToSession(statement)) return Date.parse(statement.timestamp) * 1000 + index;
  return statement.verb.id.endsWith("/initialized") ? 0 : Number.MAX_SAFE_INTEGER;
};

/** Whether an entry may go out in a session (or under a plain launch): not another course's, no other session's begin or end. */
const belongs = (entry: Entry, session: Cmi5Session | undefined): boolean => {
  if (!session) return entry.scope === undefined;
  const statement: Statement = JSON.parse(entry.statement);
  if (entry.session !== session.id && boundToSession(statement)) return false;
  return entry.scope === undefined
    ? statement.context.registration === session.registration
    : entry.scope === cmi5Scope(session);
};

/** The entries that may go out now, in their order; none once the session has ended. */
const sendable = (entries: readonly Entry[], session: Cmi5Session | undefined): readonly Entry[] => {
  const end = session && cmi5Id(session, "terminated");
  if (entries.some(({ id, statement }) => id === end && statement === "")) return [];
  return entries
    .filter((entry) => entry.statement !== "" && belongs(entry, session))
    .sort((a, b) => a.order - b.order);
};

/**
 * Opens a learner's outbox at a store: what is put in is kept until the store has it, goes out in its order, and is sent no
 * more after that.
 *
 * @param session The cmi5 session that everything goes out in, where there is one.
 * @param due Returns statements that may not have been put in yet. They are sent, too, when the page closes.
 */
export const openOutbox = (
  store: RecordStore,
  about: Actor,
  session?: Cmi5Session,
  due: (seen: Seen) => readonly Statement[] = () => [],
): Outbox => {
  const actor = actorKey(about);
  const entries = outboxEntries(store.endpoint, actor);
  const own = session ? { session: session.id, scope: cmi5Scope(session) } : {};
  const listeners = new Set<(state: OutboxState) => void>();
  let trouble: OutboxState["trouble"];
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The entries as last read, for when the page closes, and the id of the statement being sent. */
  let known: readonly Entry[] = [];
  let underway: string | undefined;
  const read = async () => {
    known = await entries.all();
    return known;
  };
  const waiting = async () => sendable(await read(), session);
  const inContext = (statement: Statement) => (session ? inSession(session, statement) : statement);
  const tell = async () => {
    const state = { waiting: (await waiting()).length, ...(trouble ? { trouble } : {}) };
    for (const heard of listeners) heard(state);
  };
  const settle = async (entry: Entry, delivery: Delivery): Promise<boolean> => {
    if (delivery === "taken" || delivery === "refused") {
      await entries.put({ ...entry, ...own, statement: "" });
      trouble = delivery === "refused" ? "refused" : trouble === "refused" ? trouble : undefined;
      tries = 0;
      return true;
    }
    trouble = delivery === "unauthorized" ? "unauthorized" : "offline";
    return false;
  };
  const send = () =>
    withLock(`sidelight-outbox:${store.endpoint} ${actor}`, async () => {
      clearTimeout(timer);
      for (let [next] = await waiting(); next; [next] = await waiting()) {
        underway = next.id;
        const went = await settle(next, await deliver(store, inContext(JSON.parse(next.statement))));
        underway = undefined;
        await tell();
        if (went) continue;
        timer = setTimeout(send, waits[Math.min(tries, waits.length - 1)]);
        tries += 1;
        return;
      }
    });
  addEventListener("pagehide", () => {
    // Whoever sees the result and leaves at once has it told. What is sent twice so, the store takes once.
    const seen = seenIn(known, session);
    const statements = [
      ...sendable(known, session).map(({ statement }): Statement => JSON.parse(statement)),
      ...due(seen).filter(({ id }) => !seen.has(id)),
    ];
    if (statements.some(boundToSession)) return;
    let room = outlivingRoom;
    for (const statement of statements) {
      room -= JSON.stringify(statement).length;
      if (room >= 0 && statement.id !== underway) deliver(store, inContext(statement));
    }
  });
  addEventListener("online", () => {
    tries = 0;
    send();
  });

  let adding: Promise<void> = Promise.resolve();
  const add = async (statements: readonly Statement[]): Promise<boolean> => {
    const { has } = seenIn(await read(), session);
    const fresh = statements.filter(({ id }) => !has(id));
    for (const [index, statement] of fresh.entries())
      await entries.put({
        id: statement.id,
        store: store.endpoint,
        actor,
        ...own,
        order: placeOf(statement, index),
        statement: JSON.stringify(statement),
      });
    await tell();
    return fresh.length > 0;
  };
  return {
    add: (statements) => {
      // One after the other, so that two calls in a row do not both take a statement for a new one.
      adding = adding.then(async () => {
        // Where nothing is new, a store that refused is asked again when its wait is over.
        if (await add(statements)) send();
      });
      return adding;
    },
    seen: async () => {
      await adding;
      return seenIn(await read(), session);
    },
    follow: (heard) => {
      listeners.add(heard);
      tell();
      // What an earlier visit could not send.
      send();
      return () => listeners.delete(heard);
    },
  };
};
