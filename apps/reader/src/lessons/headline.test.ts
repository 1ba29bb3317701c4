import { expect, it } from "vitest";
import { headline } from "./headline.ts";

it.each([
  ["Has Assad left Damascus? One night, two answers", "Has Assad left Damascus? One\u00A0night, two answers"],
  ["هل غادر الأسد دمشق؟ ليلة واحدة وجوابان", "هل غادر الأسد دمشق؟ ليلة\u00A0واحدة وجوابان"],
  ["A title without a second clause", "A title without a second clause"],
  ["Too long: international organisations", "Too long: international organisations"],
])("%s holds the first two words of a clause together", (title, held) => {
  expect(headline(title)).toBe(held);
});
