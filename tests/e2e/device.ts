import type { Page } from "@playwright/test";

/** An IndexedDB database as a browser holds it. */
interface SavedDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      { readonly keyPath: string | null; readonly entries: readonly (readonly [string, unknown])[] }
    >
  >;
}

/** Everything that the site has saved in a browser. */
export interface Device {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, SavedDatabase>>;
}

/** Puts saved data in a browser that has none, as if the learner had been there before. */
export const restoreDevice = async (page: Page, device: Device): Promise<void> => {
  // A page that opens none of the databases.
  await page.goto("/");
  await page.evaluate(async ({ localStorage: texts, databases }) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    for (const [name, { version, stores }] of Object.entries(databases))
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          for (const [store, { keyPath }] of Object.entries(stores))
            opening.result.createObjectStore(store, keyPath === null ? {} : { keyPath });
        };
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(Object.keys(stores), "readwrite");
          for (const [store, { keyPath, entries }] of Object.entries(stores))
            for (const [key, value] of entries)
              if (keyPath === null) transaction.objectStore(store).put(value, key);
              else transaction.objectStore(store).put(value);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      });
  }, device);
};
