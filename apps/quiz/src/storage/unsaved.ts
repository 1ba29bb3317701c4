import { going, goingKey, oldKey } from "./keys.ts";

/** Does something with `localStorage`, which a browser may refuse altogether. */
const withLocalStorage = <Result>(use: (storage: Storage) => Result): Result | undefined => {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
};

/** What stands in `localStorage` while an attempt is being saved, and what version 1 kept there. */
export const unsavedAt = (key: string) => ({
  /** Writes an attempt's text down, before the call returns: IndexedDB takes a moment, in which the tab may end. */
  note: (text: string): void => {
    withLocalStorage((storage) => storage.setItem(goingKey(key), text));
  },
  /** Leaves a mark where everything is saved, and nothing where it is not, unless another text has come meanwhile. */
  settle: (text: string, saved: boolean): void => {
    withLocalStorage((storage) => {
      if (storage.getItem(goingKey(key)) === text) {
        if (saved) storage.setItem(goingKey(key), going);
        else storage.removeItem(goingKey(key));
      }
      if (saved) storage.removeItem(oldKey(key));
    });
  },
  /** What a tab wrote down before it ended, if it did not come to saving it. */
  read: (): string | undefined => {
    const text = withLocalStorage((storage) => storage.getItem(goingKey(key)));
    return text === going ? undefined : (text ?? undefined);
  },
  /** What version 1 kept. */
  readOld: (): string | undefined => withLocalStorage((storage) => storage.getItem(oldKey(key))) ?? undefined,
  /** Moves aside what stands in the place of version 1 and is none, because saving clears the place. */
  moveOldAside: (text: string): void => {
    withLocalStorage((storage) => {
      storage.setItem(`${oldKey(key)}:unreadable`, text);
      storage.removeItem(oldKey(key));
    });
  },
});
