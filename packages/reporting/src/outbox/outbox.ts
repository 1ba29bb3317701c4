import type { Reported } from "../cmi5/report.ts";
import type { Cmi5Session } from "../cmi5/session.ts";
import { boundToSession, inSession } from "../cmi5/statement.ts";
import type { PagePorts } from "../ports.ts";
import { closingRoom, deliver, type RecordStore } from "../xapi/record-store.ts";
import type { Statement } from "../xapi/statement.ts";
import {
  type Entries,
  type Entry,
  queueStatements,
  reportedIn,
  retryDelay,
  sendableEntries,
  settleEntry,
  type Trouble,
} from "./ledger.ts";

/** How many statements wait, and why, if something holds them up. */
export interface OutboxState {
  readonly waiting: number;
  readonly trouble?: Trouble;
}

/** Statements about one learner on their way to one store. */
export interface Outbox {
  /** Queues the statements that were never queued before. */
  readonly add: (statements: readonly Statement[]) => Promise<void>;
  /** Reads what was ever queued. */
  readonly reported: () => Promise<Reported>;
  /** Calls back with the state now and after every change; returns a function that stops it. */
  readonly subscribe: (listener: (state: OutboxState) => void) => () => void;
}

/** What an outbox sends, for whom and where. */
export interface OutboxRoute {
  readonly store: RecordStore;
  /** The learner's key. */
  readonly actor: string;
  /** The cmi5 session in which everything is sent, if there is one. */
  readonly session: Cmi5Session | undefined;
  /** Returns statements that may not be queued yet. They are sent, too, when the page closes. */
  readonly due: (reported: Reported) => readonly Statement[];
}

/** Opens a learner's outbox at a store. Statements stay in it until the store has them, are sent in order, and only once. */
export const openOutbox = (
  { store, actor, session, due }: OutboxRoute,
  entries: Entries,
  page: PagePorts,
): Outbox => {
  const listeners = new Set<(state: OutboxState) => void>();
  let trouble: Trouble | undefined;
  let failed = 0;
  let cancelRetry = () => {};

  /** The entries as last read, for when the page closes, and the id of the statement being sent. */
  let known: readonly Entry[] = [];
  let underway: string | undefined;
  const read = async () => {
    known = await entries.all();
    return known;
  };
  const waiting = async () => sendableEntries(await read(), session);
  const inContext = (statement: Statement) => (session ? inSession(session, statement) : statement);
  const notify = async () => {
    const state = { waiting: (await waiting()).length, ...(trouble ? { trouble } : {}) };
    for (const listener of listeners) listener(state);
  };
  const sendEntry = async (entry: Entry): Promise<boolean> => {
    underway = entry.id;
    const delivery = await deliver(store, inContext(JSON.parse(entry.statement)), page.send);
    const settled = settleEntry(entry, delivery, session, trouble);
    if (settled.entry) {
      await entries.put(settled.entry);
      failed = 0;
    }
    trouble = settled.trouble;
    underway = undefined;
    await notify();
    return settled.entry !== undefined;
  };
  const sendAll = () =>
    page.withLock(`sidelight-outbox:${store.endpoint} ${actor}`, async () => {
      cancelRetry();
      for (let [next] = await waiting(); next; [next] = await waiting()) {
        if (await sendEntry(next)) continue;
        cancelRetry = page.after(retryDelay(failed), sendAll);
        failed += 1;
        return;
      }
    });
  page.onClose(() => {
    // A learner who sees the result and leaves at once has it reported. The store records a repeated statement once.
    const reported = reportedIn(known, session);
    const statements = [
      ...sendableEntries(known, session).map(({ statement }): Statement => JSON.parse(statement)),
      ...due(reported).filter(({ id }) => !reported.has(id)),
    ];
    if (statements.some(boundToSession)) return;
    let room = closingRoom;
    for (const statement of statements) {
      room -= JSON.stringify(statement).length;
      if (room >= 0 && statement.id !== underway) deliver(store, inContext(statement), page.send);
    }
  });
  page.onOnline(() => {
    failed = 0;
    sendAll();
  });

  let adding: Promise<void> = Promise.resolve();
  const add = async (statements: readonly Statement[]): Promise<boolean> => {
    const fresh = queueStatements(await read(), statements, { store: store.endpoint, actor, session });
    for (const entry of fresh) await entries.put(entry);
    await notify();
    return fresh.length > 0;
  };
  return {
    add: (statements) => {
      // One call after the other, so that two in a row do not both queue a statement.
      adding = adding.then(async () => {
        // Without anything new, a store that refused is asked again when its wait is over.
        if (await add(statements)) sendAll();
      });
      return adding;
    },
    reported: async () => {
      await adding;
      return reportedIn(await read(), session);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      notify();
      // Sends what an earlier visit could not.
      sendAll();
      return () => listeners.delete(listener);
    },
  };
};
