import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What the quiz saves in this browser. */
export interface QuizDatabase extends DBSchema {
  /**
   * Attempts as text, so that what a later version wrote stays byte for byte: the one that opens next time under its
   * lesson (and the learner, if a platform names one), others beside it with `#` and their ids added.
   */
  readonly attempts: { readonly key: string; readonly value: string };
  /** xAPI statements on their way to a record store, by their ids and learners. */
  readonly statements: {
    readonly key: string;
    readonly value: {
      readonly id: string;
      readonly store: string;
      readonly actor?: string;
      readonly scope?: string;
      readonly session?: string;
      readonly statement: string;
      readonly order: number;
    };
  };
}

let opening: Promise<IDBPDatabase<QuizDatabase>> | undefined;

/** Opens the quiz's database once. Rejects if the browser refuses it (blocked, private or broken). */
export const quizDatabase = (): Promise<IDBPDatabase<QuizDatabase>> => {
  opening ??= (async () =>
    openDB<QuizDatabase>("sidelight", 1, {
      upgrade: (database) => {
        database.createObjectStore("attempts");
        database.createObjectStore("statements", { keyPath: "id" });
      },
      // Another tab has a later version of the quiz and needs this one to let go. The next call opens the database again.
      blocking: (_now, _next, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    }))();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
};
