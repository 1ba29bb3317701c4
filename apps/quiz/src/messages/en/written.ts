import { formatNumber, plural } from "@sidelight/i18n";

const tooMany = (count: number): string =>
  plural("en", count, { one: "# character too many", other: "# characters too many" });

/** The words about typed answers in English. */
export const written = {
  short: "Your answer in a word or two (capitals don’t matter)",
  /** With the most characters that it takes. */
  open: (most: number) =>
    `Your answer in a few sentences of your own (up to ${formatNumber("en", most)} characters)`,
  /** How many characters there is still room for. */
  left: (count: number) =>
    `You have ${plural("en", count, { one: "# character left", other: "# characters left" })}.`,
  /** How many characters are too many. */
  over: (count: number) => `You have ${tooMany(count)}.`,
  /** Why an answer that is too long can't be checked. */
  tooLong: (count: number) => `Shorten your answer. It has ${tooMany(count)}.`,
};
