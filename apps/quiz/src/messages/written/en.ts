import { formatNumber, plural } from "@sidelight/i18n";
import type { WrittenMessages } from "./written-messages.ts";

const tooMany = (count: number): string =>
  plural("en", count, { one: "# character too many", other: "# characters too many" });

/** The words about typed answers in English. */
export const written: WrittenMessages = {
  short: "Your answer, in a word or two (capitals do not matter)",
  open: (most) =>
    `Your answer, in a few sentences of your own (at most ${formatNumber("en", most)} characters)`,
  left: (count) =>
    `You have ${plural("en", count, { one: "# character left", other: "# characters left" })}.`,
  over: (count) => `You have ${tooMany(count)}.`,
  tooLong: (count) => `Shorten your answer: it has ${tooMany(count)}.`,
};
