import { isSeed, largestSeed } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import type { QuizMessages } from "../messages/quiz-messages.ts";

/** The order of options that an address asks for. */
export interface SeedRequest {
  readonly seed?: number;
  /** The notice for an address whose seed is not valid. */
  readonly problem?: string;
}

/** The message for an address whose seed is not valid. */
export interface SeedMessages {
  readonly notices: Pick<QuizMessages["notices"], "badSeed">;
}

/** Reads `?seed=` from an address, in any digits. Anything but a whole number in range is a problem, said in one sentence. */
export const readSeed = (search: string, { notices }: SeedMessages): SeedRequest => {
  const asked = new URLSearchParams(search).get("seed");
  if (asked === null) return {};
  const seed = readNumber(asked);
  return isSeed(seed) ? { seed } : { problem: notices.badSeed(asked, largestSeed) };
};

/** Returns a seed for a new attempt. */
export const newSeed = (): number => 1 + Math.floor(Math.random() * largestSeed);

/** Removes a used seed from the address, so that a reload does not ask for a new attempt again. */
export const dropSeed = (): void => {
  const address = new URL(location.href);
  if (!isSeed(readNumber(address.searchParams.get("seed") ?? ""))) return;
  address.searchParams.delete("seed");
  history.replaceState(null, "", address);
};
