import type { Reporting } from "../keeping/attempt-keeper.ts";
import { quizDatabase } from "../keeping/database.ts";
import { actorKey } from "./actor-key.ts";
import { type Delivery, deliver, type RecordStore } from "./record-store.ts";
import type { Actor, Statement } from "./statement.ts";

/** How many statements wait, and why, if something keeps them. */
type OutboxState = Parameters<Parameters<Reporting["follow"]>[0]>[0];

/** Statements about one learner, on their way to one store. */
export interface Outbox {
  /** Puts statements in that were never put in before. */
  readonly add: (statements: readonly Statement[]) => Promise<void>;
  /** Whether a statement was ever put in, on this device. */
  readonly has: (id: string) => Promise<boolean>;
  /** Calls back with how things stand, now and after every change. */
  readonly follow: Reporting["follow"];
}

/** What is remembered of a statement. One that was delivered leaves its id, so that it is never sent again. */
interface Entry {
  readonly id: string;
  readonly store: string;
  /** Whom it is about; missing in entries of earlier versions, whose statements say it. */
  readonly actor?: string;
  readonly order: number;
  /** The statement as JSON; empty once it is delivered or refused. */
  readonly statement: string;
}

/** The waits between tries, in milliseconds; the last one is kept to. */
const waits = [1000, 2000, 5000, 15_000, 60_000];

/** Where entries are remembered: in the browser's database, or, where it is refused, in memory. */
const entriesOf = (store: string, actor: string) => {
  // What waits goes out under the authority of the launch: a statement about somebody else must not.
  const isMine = (entry: Entry): boolean =>
    entry.store === store &&
    (entry.actor ?? (entry.statement ? actorKey(JSON.parse(entry.statement).actor) : actor)) === actor;
  const memory = new Map<string, Entry>();
  const all = async (): Promise<readonly Entry[]> => {
    try {
      return [...(await (await quizDatabase()).getAll("statements")), ...memory.values()];
    } catch {
      return [...memory.values()];
    }
  };
  const put = async (entry: Entry): Promise<void> => {
    try {
      await (await quizDatabase()).put("statements", entry);
      memory.delete(entry.id);
    } catch {
      memory.set(entry.id, entry);
    }
  };
  return {
    put,
    mine: async () => (await all()).filter(isMine),
  };
};

/** One sender at a time, over all tabs, where the browser can see to it. */
const alone = async (name: string, work: () => Promise<void>): Promise<void> => {
  if (navigator.locks) await navigator.locks.request(name, work);
  else await work();
};

/** A learner's outbox at a store: what is put in is kept until the store has it, in its order, and is sent no more after that. */
export const openOutbox = (store: RecordStore, about: Actor): Outbox => {
  const actor = actorKey(about);
  const entries = entriesOf(store.endpoint, actor);
  const listeners = new Set<(state: OutboxState) => void>();
  let trouble: OutboxState["trouble"];
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waiting = async () =>
    (await entries.mine()).filter(({ statement }) => statement !== "").sort((a, b) => a.order - b.order);
  const tell = async () => {
    const state = { waiting: (await waiting()).length, ...(trouble ? { trouble } : {}) };
    for (const heard of listeners) heard(state);
  };
  const settle = async (entry: Entry, delivery: Delivery): Promise<boolean> => {
    if (delivery === "taken" || delivery === "refused") {
      await entries.put({ ...entry, statement: "" });
      trouble = delivery === "refused" ? "refused" : trouble === "refused" ? trouble : undefined;
      tries = 0;
      return true;
    }
    trouble = delivery === "unauthorized" ? "unauthorized" : "offline";
    return false;
  };
  const send = () =>
    alone(`sidelight-outbox:${store.endpoint} ${actor}`, async () => {
      clearTimeout(timer);
      for (let [next] = await waiting(); next; [next] = await waiting()) {
        const went = await settle(next, await deliver(store, { id: next.id, json: next.statement }));
        await tell();
        if (went) continue;
        timer = setTimeout(send, waits[Math.min(tries, waits.length - 1)]);
        tries += 1;
        return;
      }
    });
  addEventListener("online", () => {
    tries = 0;
    send();
  });

  let adding: Promise<void> = Promise.resolve();
  const add = async (statements: readonly Statement[]): Promise<boolean> => {
    const known = new Set((await entries.mine()).map(({ id }) => id));
    const fresh = statements.filter(({ id }) => !known.has(id));
    for (const [index, statement] of fresh.entries()) {
      const order = Date.parse(statement.timestamp) * 1000 + index;
      await entries.put({
        id: statement.id,
        store: store.endpoint,
        actor,
        order,
        statement: JSON.stringify(statement),
      });
    }
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
    has: async (id) => {
      await adding;
      return (await entries.mine()).some((entry) => entry.id === id);
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
