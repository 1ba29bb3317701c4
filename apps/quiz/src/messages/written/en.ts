import { formatNumber, plural } from "@sidelight/preferences/messages";
import type { WrittenMessages } from "./written-messages.ts";

const tooMany = (count: number): string =>
  plural("en", count, { one: "# character too many", other: "# characters too many" });

/** The words about typed answers in English. */
export const written: WrittenMessages = {
  short: "Your answer in a word or two (capitals don’t matter)",
  open: (most) => `Your answer in a few sentences of your own (up to ${formatNumber("en", most)} characters)`,
  left: (count) =>
    `You have ${plural("en", count, { one: "# character left", other: "# characters left" })}.`,
  over: (count) => `You have ${tooMany(count)}.`,
  tooLong: (count) => `Shorten your answer. It has ${tooMany(count)}.`,
};
