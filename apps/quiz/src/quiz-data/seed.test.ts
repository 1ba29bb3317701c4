// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { quizMessages } from "../messages/quiz-messages.ts";
import { dropSeed, newSeed, readSeed } from "./seed.ts";

const { en } = quizMessages;

describe("the order that an address asks for", () => {
  it("is read from ?seed=", () => {
    expect(readSeed("?seed=4711", en)).toEqual({ seed: 4711 });
    expect(readSeed("?other=1", en)).toEqual({});
  });

  it.each(["42", "٤٢", "۴۲", "４２", " 42 ", "\u200F٤٢", "042"])("is 42 where it is “%s”", (asked) => {
    expect(readSeed(`?seed=${encodeURIComponent(asked)}`, en)).toEqual({ seed: 42 });
  });

  it.each(["999,999", "٩٩٩٬٩٩٩"])("takes “%s” as the page writes it", (asked) => {
    expect(readSeed(`?seed=${encodeURIComponent(asked)}`, en)).toEqual({ seed: 999_999 });
  });

  it.each(["", "twelve", "0", "٠", "-3", "1.5", "١٫٥", "1e3", "1000000", "١٠٠٠٠٠٠", "<b>"])(
    "is refused with a sentence when it is “%s”",
    (asked) => {
      expect(readSeed(`?seed=${encodeURIComponent(asked)}`, en).problem).toContain(`the order “${asked}”`);
    },
  );

  it("can be asked for again if it was chosen at random", () => {
    for (let times = 0; times < 100; times += 1)
      expect(readSeed(`?seed=${newSeed()}`, en).problem).toBeUndefined();
  });

  it("is removed from the address after use, whatever its digits", () => {
    for (const [address, left] of [
      ["?seed=٤٢&x=1", "?x=1"],
      ["?seed=many", "?seed=many"],
    ]) {
      history.replaceState(null, "", `/${address}`);
      dropSeed();
      expect(location.search).toBe(left);
    }
  });
});
