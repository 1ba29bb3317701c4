import { isSeed, largestSeed } from "@sidelight/content/questions";
import { readNumber } from "@sidelight/content/typed-text";
import type { QuizMessages } from "../messages/quiz-messages.ts";

/** The order of options that an address asks for. */
export interface SeedRequest {
  readonly seed?: number;
  /** What to tell a reader whose address has something else than a seed in it. */
  readonly problem?: string;
}

/** What is said of an address that has something else than a seed in it. */
export interface SeedMessages {
  readonly notices: Pick<QuizMessages["notices"], "badSeed">;
}

/** Reads `?seed=` from an address, in any digits. Anything but a whole number in range is refused with one sentence. */
export const readSeed = (search: string, { notices }: SeedMessages): SeedRequest => {
  const asked = new URLSearchParams(search).get("seed");
  if (asked === null) return {};
  const seed = readNumber(asked);
  return isSeed(seed) ? { seed } : { problem: notices.badSeed(asked, largestSeed) };
};

/** A seed for a new attempt. */
export const newSeed = (): number => 1 + Math.floor(Math.random() * largestSeed);

/** Takes a seed that was used out of the address: loading it again must not ask for a new attempt again. */
export const dropSeed = (): void => {
  const address = new URL(location.href);
  if (!isSeed(readNumber(address.searchParams.get("seed") ?? ""))) return;
  address.searchParams.delete("seed");
  history.replaceState(null, "", address);
};
