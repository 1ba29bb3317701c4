/** What is said about an answer in the learner's own words, and about how long it is. */
export interface WrittenMessages {
  readonly short: string;
  /** With the most characters that it takes. */
  readonly open: (most: number) => string;
  /** How many characters there is still room for. */
  readonly left: (count: number) => string;
  /** How many characters are too many. */
  readonly over: (count: number) => string;
  /** Why an answer that is too long can't be checked. */
  readonly tooLong: (count: number) => string;
}
