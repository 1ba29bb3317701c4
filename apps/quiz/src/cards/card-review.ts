/** What a learner says of a card: forgotten, or known. */
export type Recall = "again" | "good";

/** One review of a card. */
export interface CardReview {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly recall: Recall;
  /** The minutes by which the learner's clock was ahead of UTC, which say on which day the review was. UTC if it is missing. */
  readonly utcOffset?: number;
}
