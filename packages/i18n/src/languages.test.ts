import { describe, expect, expectTypeOf, it } from "vitest";
import { formatClaimTime } from "./claim-time.ts";
import { formatDay, formatNumber, plural } from "./format.ts";
import { directionOf, languageOf, type PluralForms } from "./languages.ts";

describe("a language", () => {
  it("writes numbers and days as its readers do", () => {
    expect(formatNumber("en", 1905)).toBe("1,905");
    expect(formatNumber("ar", 1905)).toBe("١٬٩٠٥");
    expect(formatDay("en", "2024-12-08")).toBe("8 December 2024");
    expect(formatDay("ar", "2024-12-08")).toBe("٨ كانون الأول (ديسمبر) ٢٠٢٤");
    expect(formatDay("ar", "2024-12-08", { day: "numeric", month: "long" })).toBe("٨ كانون الأول");
  });

  it("has a direction", () => {
    expect([directionOf("en"), directionOf("ar")]).toEqual(["ltr", "rtl"]);
  });

  it("is English where a page names another", () => {
    expect(["ar", "fr", ""].map(languageOf)).toEqual(["ar", "en", "en"]);
  });
});

describe("a count", () => {
  const questions = { one: "# question", other: "# questions" };
  const asked = {
    zero: "لا أسئلة",
    one: "سؤال واحد",
    two: "سؤالان",
    few: "# أسئلة",
    many: "# سؤالًا",
    other: "# سؤال",
  };

  it("takes the form that the language asks for", () => {
    expect([0, 1, 2, 11].map((count) => plural("en", count, questions))).toEqual([
      "0 questions",
      "1 question",
      "2 questions",
      "11 questions",
    ]);
    expect([0, 1, 2, 5, 20, 100].map((count) => plural("ar", count, asked))).toEqual([
      "لا أسئلة",
      "سؤال واحد",
      "سؤالان",
      "٥ أسئلة",
      "٢٠ سؤالًا",
      "١٠٠ سؤال",
    ]);
  });

  it("does not compile without all of them", () => {
    expectTypeOf<typeof questions>().not.toExtend<PluralForms["ar"]>();
    expectTypeOf<typeof asked>().toExtend<PluralForms["ar"]>();
  });
});

describe("the time of a claim", () => {
  it.each([
    ["en", undefined, "on 8 December 2024"],
    ["en", "early", "early on 8 December 2024"],
    ["en", "daytime", "during the day on 8 December 2024"],
    ["en", "late", "late on 8 December 2024"],
    ["ar", undefined, "في ٨ كانون الأول (ديسمبر) ٢٠٢٤"],
    ["ar", "early", "في ساعة مبكرة من يوم ٨ كانون الأول (ديسمبر) ٢٠٢٤"],
    ["ar", "late", "في وقت متأخر من يوم ٨ كانون الأول (ديسمبر) ٢٠٢٤"],
  ] as const)("is said in %s with the part of the day %s", (language, part, words) => {
    expect(formatClaimTime(language, { date: "2024-12-08", part })).toBe(words);
  });
});
