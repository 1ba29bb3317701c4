import type { Palette } from "./palette.ts";

/** Two colours that meet on a page, and the contrast they need. */
export interface ContrastDuty {
  readonly front: keyof Palette;
  readonly back: keyof Palette;
  /** Ratio of relative luminances, WCAG 2.2: 7 for text (1.4.6), 3 for controls, marks and focus (1.4.11, 2.4.13). */
  readonly ratio: 7 | 3;
}

const pairs = (
  ratio: ContrastDuty["ratio"],
  fronts: readonly (keyof Palette)[],
  backs: readonly (keyof Palette)[],
): readonly ContrastDuty[] => fronts.flatMap((front) => backs.map((back) => ({ front, back, ratio })));

/** Every pair of colours that the styles put together. */
export const contrastDuties: readonly ContrastDuty[] = [
  ...pairs(7, ["ink", "inkSoft", "link"], ["page", "surface"]),
  ...pairs(7, ["ink", "link"], ["lit"]),
  ...pairs(7, ["onLink"], ["link"]),
  ...pairs(7, ["good", "ink", "link"], ["goodSurface"]),
  ...pairs(7, ["bad", "ink", "link"], ["badSurface"]),
  ...pairs(7, ["good", "bad"], ["page", "surface"]),
  ...pairs(3, ["border", "focus", "mark"], ["page", "surface"]),
  ...pairs(3, ["mark", "focus"], ["lit"]),
  ...pairs(3, ["border", "focus"], ["goodSurface", "badSurface"]),
];
