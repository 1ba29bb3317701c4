// @ts-expect-error culori brings no types of its own.
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { contrastDuties } from "./contrast.ts";
import { type Palette, palettes } from "./palette.ts";

describe.each(Object.entries(palettes) as [string, Palette][])("the %s theme", (_name, palette) => {
  it.each(contrastDuties)("shows $front on $back at $ratio:1 or better", ({ front, back, ratio }) => {
    expect(wcagContrast(palette[front], palette[back])).toBeGreaterThanOrEqual(ratio);
  });
});
