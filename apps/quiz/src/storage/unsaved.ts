import { allSaved, oldKey, underWayKey } from "./keys.ts";

/** Uses `localStorage`, which a browser may refuse altogether. */
const withLocalStorage = <Result>(use: (storage: Storage) => Result): Result | undefined => {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
};

/** Opens what `localStorage` holds while an attempt is being saved, and what version 1 saved there. */
export const unsavedAt = (key: string) => ({
  /** Notes an attempt's text before the call returns, because the tab may close before IndexedDB has it. */
  note: (text: string): void => {
    withLocalStorage((storage) => storage.setItem(underWayKey(key), text));
  },
  /** Replaces the text by a mark if it was saved, and removes it if not, unless a later text was noted meanwhile. */
  settle: (text: string, saved: boolean): void => {
    withLocalStorage((storage) => {
      if (storage.getItem(underWayKey(key)) === text) {
        if (saved) storage.setItem(underWayKey(key), allSaved);
        else storage.removeItem(underWayKey(key));
      }
      if (saved) storage.removeItem(oldKey(key));
    });
  },
  /** Returns what a tab noted and did not save before it closed. */
  read: (): string | undefined => {
    const text = withLocalStorage((storage) => storage.getItem(underWayKey(key)));
    return text === allSaved ? undefined : (text ?? undefined);
  },
  /** Returns what version 1 saved. */
  readOld: (): string | undefined => withLocalStorage((storage) => storage.getItem(oldKey(key))) ?? undefined,
  /** Moves aside a text under the key of version 1 that is no attempt, because saving clears that key. */
  moveOldAside: (text: string): void => {
    withLocalStorage((storage) => {
      storage.setItem(`${oldKey(key)}:unreadable`, text);
      storage.removeItem(oldKey(key));
    });
  },
});
