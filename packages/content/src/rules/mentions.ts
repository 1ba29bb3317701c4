const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Returns whether a text has one of the mentions, as whole words, whatever their case: "the UN", but not "under". */
export const mentions = (text: string, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, "iu").test(text));
