import type { Page } from "@playwright/test";

const lesson = "damascus-december-2024";

/** What the quiz saves in IndexedDB under a key: the attempt's text as it was written. */
export const savedText = (page: Page, key: string = lesson): Promise<string | undefined> =>
  page.evaluate(
    (name) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open("sidelight");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asked = database.transaction("attempts").objectStore("attempts").get(name);
          asked.onsuccess = () => {
            database.close();
            resolve(asked.result as string | undefined);
          };
        };
      }),
    key,
  );

/** Puts a text where the quiz saves its attempt, as another version of it might have. */
export const saveText = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("sidelight", 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("attempts");
          opening.result.createObjectStore("statements", { keyPath: "id" });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction("attempts", "readwrite");
          transaction.objectStore("attempts").put(value, name);
          transaction.oncomplete = () => {
            database.close();
            localStorage.setItem(`sidelight-going:${name}`, "1");
            resolve();
          };
        };
      }),
    [lesson, text] as const,
  );
