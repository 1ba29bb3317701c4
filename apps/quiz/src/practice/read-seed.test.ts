import { describe, expect, it } from "vitest";
import { quizWords } from "../words/quiz-words.ts";
import { newSeed, readSeed } from "./read-seed.ts";

const { en } = quizWords;

describe("the order that an address asks for", () => {
  it("is read from ?seed=", () => {
    expect(readSeed("?seed=4711", en)).toEqual({ seed: 4711 });
    expect(readSeed("?other=1", en)).toEqual({});
  });

  it.each(["", "twelve", "0", "-3", "1.5", "1e3", "1000000", "<b>"])(
    "is refused with a sentence when it is “%s”",
    (asked) => {
      expect(readSeed(`?seed=${encodeURIComponent(asked)}`, en).problem).toContain(`the order “${asked}”`);
    },
  );

  it("is a number that can be asked for again", () => {
    for (let times = 0; times < 100; times += 1)
      expect(readSeed(`?seed=${newSeed()}`, en).problem).toBeUndefined();
  });
});
