import { expect, it } from "vitest";
import { smallPath } from "./small-path.ts";

it("a path becomes steps in squares of the grid, without points that fall together", () => {
  expect(smallPath("M15.2,30.4L19.6,30.1L19.9,29.8L45,7.5L15.2,30.4Z")).toBe("M10 20l3 0 17-15-20 15z");
});

it("steps in the same direction are one", () => {
  expect(smallPath("M15,15L30,30L45,45L60,45L15,15Z")).toBe("M10 10l20 20 10 0-30-20z");
});

it("an island that is smaller than a square is left out", () => {
  expect(smallPath("M1.1,1.1L1.2,1.3L1.3,1.1Z")).toBe("");
});
