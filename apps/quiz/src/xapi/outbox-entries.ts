import { quizDatabase } from "../storage/database.ts";
import { actorKey } from "./actor-key.ts";

/** What is remembered of a statement. One that was delivered leaves its id, so that it is never sent again. */
export interface Entry {
  /** The statement's id. */
  readonly id: string;
  /** Where it is kept; left out of a new one. */
  readonly key?: string;
  readonly store: string;
  /** Whom it is about; missing in entries of earlier versions, whose statements say it. */
  readonly actor?: string;
  /** The cmi5 registration and activity that it belongs to; missing where it was put in for a plain launch. */
  readonly scope?: string;
  /** The cmi5 session that it was put in for or, once it is delivered, went out in. */
  readonly session?: string;
  readonly order: number;
  /** The statement as JSON; empty once it is delivered or refused. */
  readonly statement: string;
}

/** A learner's entries for a store. */
export interface Entries {
  /** Never rejects. */
  readonly put: (entry: Entry) => Promise<void>;
  /** Never rejects. */
  readonly all: () => Promise<readonly Entry[]>;
}

/**
 * Remembers a learner's statements for a store: in the browser's database or, where the browser refuses it, in memory.
 *
 * @param actor The learner's key. What waits goes out on the authority of a launch, so nobody else's statement must.
 */
export const outboxEntries = (store: string, actor: string): Entries => {
  const isMine = (entry: Entry): boolean =>
    entry.store === store &&
    (entry.actor ?? (entry.statement ? actorKey(JSON.parse(entry.statement).actor) : actor)) === actor;
  const memory = new Map<string, Entry>();
  return {
    put: async (entry) => {
      // Two learners may have statements of one id; earlier versions kept them by that alone.
      const { key = `${entry.id} ${actor}`, ...rest } = entry;
      try {
        await (await quizDatabase()).put("statements", { ...rest, id: key });
        memory.delete(entry.id);
      } catch {
        memory.set(entry.id, entry);
      }
    },
    all: async () => {
      try {
        const kept = await (await quizDatabase()).getAll("statements");
        const read = kept.map(({ id: at, ...entry }) => ({ ...entry, id: at.split(" ")[0] ?? "", key: at }));
        // What could not be written is newer than what is there.
        return [...read.filter((it) => isMine(it) && !memory.has(it.id)), ...memory.values()];
      } catch {
        return [...memory.values()];
      }
    },
  };
};
