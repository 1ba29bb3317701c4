import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiDigits } from "./digits.ts";
import { readNumber } from "./read-number.ts";
import { isBlank } from "./visible-text.ts";

describe("a number is read", () => {
  it.each([
    ["42", 42],
    ["٤٢", 42],
    ["۴۲", 42],
    ["４２", 42],
    ["٤2", 42],
    [" 42 ", 42],
    ["\u200F٤٢\u200E", 42],
    ["007", 7],
    ["999,999", 999_999],
    ["٩٩٩٬٩٩٩", 999_999],
    ["1.6", 1.6],
    ["١٫٦", 1.6],
    ["۱٫۶", 1.6],
    ["1,6", 1.6],
    ["1,600", 1600],
    ["1,234.5", 1234.5],
    ["-3", -3],
    ["\u2212٣", -3],
  ])("from %j as %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(["", " ", "many", "1e3", "0x10", "1.2.3", "1,23,456", "4 2", "4²", ".5", "5.", "<b>", "∞", "--1"])(
    "from %j as none",
    (text) => {
      expect(readNumber(text)).toBeNaN();
    },
  );

  it("back from every script in which Intl writes it", () => {
    const locales = fc.constantFrom("en-GB", "ar-SY", "ar-EG", "fa-IR", "ur-PK-u-nu-arabext");
    fc.assert(
      fc.property(locales, fc.integer({ min: -999_999, max: 999_999 }), (locale, cents) => {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(cents / 100);
        expect(readNumber(written)).toBeCloseTo(cents / 100, 10);
      }),
    );
  });
});

it("digits of other scripts become Latin, and nothing else changes", () => {
  expect(asciiDigits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ０１２３４５６７８９ أب 0")).toBe(
    "0123456789 0123456789 0123456789 أب 0",
  );
});

it("a text that shows nothing is blank", () => {
  expect(["", " \n", "\u200F\u200B", "\uFEFF\u00AD"].map(isBlank)).toEqual([true, true, true, true]);
  expect(["!", "ـ", "0"].map(isBlank)).toEqual([false, false, false]);
});
