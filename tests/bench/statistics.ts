/** The middle and the ends of some values. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Returns the median: the value in the middle, or half the sum of the two in the middle.
 *
 * @throws If there are no values.
 */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("The median of no values was asked for.");
  return (low + high) / 2;
};

/** Returns the median and the ends of some values, or `undefined` if there are none. */
export const spread = (values: readonly number[]): Spread | undefined =>
  values.length === 0
    ? undefined
    : { median: median(values), least: Math.min(...values), most: Math.max(...values) };

/** A value that one visit measured. */
export interface Sample {
  readonly round: number;
  /** The page: "Lesson, English". */
  readonly page: string;
  /** Which version of the page. */
  readonly version: string;
  /** What was measured: "lcp". */
  readonly measure: string;
  readonly value: number;
}

/** Returns the values of one measure by their round. */
export const valuesByRound = (
  samples: readonly Sample[],
  wanted: Pick<Sample, "page" | "version" | "measure">,
): ReadonlyMap<number, number> =>
  new Map(
    samples
      .filter(
        ({ page, version, measure }) =>
          page === wanted.page && version === wanted.version && measure === wanted.measure,
      )
      .map(({ round, value }) => [round, value]),
  );

/**
 * Returns how many times as large one version's values are as another's. Divides only values of the same round, so that
 * a slow moment of the machine weighs on both.
 *
 * @returns `undefined` where a round has nothing to divide by.
 */
export const ratios = (
  values: ReadonlyMap<number, number>,
  base: ReadonlyMap<number, number>,
): Spread | undefined => {
  const shared = [...values].filter(([round]) => base.has(round));
  if (shared.some(([round]) => base.get(round) === 0)) return undefined;
  return spread(shared.map(([round, value]) => value / (base.get(round) as number)));
};
