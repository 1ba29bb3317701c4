import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What the quiz keeps in this browser. */
export interface QuizDatabase extends DBSchema {
  /**
   * Attempts in their serialised form, so that what a later version wrote is kept byte for byte: the one to go on with by
   * lesson (and learner, where a platform names one), others beside it with `#` and their ids behind that.
   */
  readonly attempts: { readonly key: string; readonly value: string };
  /** xAPI statements that a record store has not taken yet, by their ids and whom they are about. */
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

/** Opens the quiz's database, once. Rejects where the browser refuses it (blocked, private, out of order). */
export const quizDatabase = (): Promise<IDBPDatabase<QuizDatabase>> => {
  opening ??= (async () =>
    openDB<QuizDatabase>("sidelight", 1, {
      upgrade: (database) => {
        database.createObjectStore("attempts");
        database.createObjectStore("statements", { keyPath: "id" });
      },
      // Another tab has a later version of the quiz: let go, so that it can go on. The next call opens anew.
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
