/** The longest pair of words that is held together, in letters: on a screen of 320 pixels it still fits in large print. */
const longestPair = 14;

/**
 * Returns a headline whose clauses don’t break after their first word: “Has Assad left Damascus? One night, two answers” may
 * have a new line before “One”, and none between “One” and “night”. Not every browser balances lines.
 */
export const headline = (title: string): string =>
  title.replace(/([?؟!:;.] )(\S+) (\S+)/g, (all, mark: string, first: string, second: string) =>
    [...first, ...second].length < longestPair ? `${mark}${first}\u00A0${second}` : all,
  );
