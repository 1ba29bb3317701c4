import { quizDatabase } from "./database.ts";

/**
 * Copies a text that could not be read to this device, under its own key, before it is overwritten elsewhere.
 *
 * @returns Whether the copy was saved. Never rejects.
 */
export const copyAside = async (key: string, text: string): Promise<boolean> => {
  try {
    await (await quizDatabase()).put("attempts", text, key);
    return true;
  } catch {
    return false;
  }
};
