import { actorKey } from "@sidelight/reporting/launch";
import type { Entries, Entry } from "@sidelight/reporting/outbox";
import { quizDatabase } from "../storage/database.ts";

/**
 * Opens a learner's entries for a store: in the browser's database or, if the browser refuses it, in memory.
 *
 * @param actor The learner's key. Entries are sent on the authority of a launch, so another learner's must never be among them.
 */
export const outboxEntries = (store: string, actor: string): Entries => {
  const isMine = (entry: Entry): boolean =>
    entry.store === store &&
    (entry.actor ?? (entry.statement ? actorKey(JSON.parse(entry.statement).actor) : actor)) === actor;
  const memory = new Map<string, Entry>();
  return {
    put: async (entry) => {
      // Two learners may have statements with one id; earlier versions saved them under the id alone.
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
        const saved = await (await quizDatabase()).getAll("statements");
        const read = saved.map(({ id: at, ...entry }) => ({ ...entry, id: at.split(" ")[0] ?? "", key: at }));
        // What could not be written is newer than what was saved.
        return [...read.filter((it) => isMine(it) && !memory.has(it.id)), ...memory.values()];
      } catch {
        return [...memory.values()];
      }
    },
  };
};
