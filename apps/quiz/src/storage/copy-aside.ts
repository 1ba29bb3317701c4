import { quizDatabase } from "./database.ts";

/**
 * Copies a text that could not be read to this device, under a key of its own, before something is written over it elsewhere.
 *
 * @returns Whether the copy is there. Never rejects.
 */
export const copyAside = async (key: string, text: string): Promise<boolean> => {
  try {
    await (await quizDatabase()).put("attempts", text, key);
    return true;
  } catch {
    return false;
  }
};
