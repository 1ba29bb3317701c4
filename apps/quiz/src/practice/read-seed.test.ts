import { describe, expect, it } from "vitest";
import { newSeed, readSeed } from "./read-seed.ts";

describe("the order that an address asks for", () => {
  it("is read from ?seed=", () => {
    expect(readSeed("?seed=4711")).toEqual({ seed: 4711 });
    expect(readSeed("?other=1")).toEqual({});
  });

  it.each(["", "twelve", "0", "-3", "1.5", "1e3", "1000000", "<b>"])(
    "is refused with a sentence when it is “%s”",
    (asked) => {
      expect(readSeed(`?seed=${encodeURIComponent(asked)}`).problem).toContain(`the order “${asked}”`);
    },
  );

  it("is a number that can be asked for again", () => {
    for (let times = 0; times < 100; times += 1)
      expect(readSeed(`?seed=${newSeed()}`).problem).toBeUndefined();
  });
});
