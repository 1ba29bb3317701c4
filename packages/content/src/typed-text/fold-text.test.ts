import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreShortText } from "../kinds/short-text/kind.ts";
import { isNearMiss } from "../kinds/short-text/near-miss.ts";
import { lessons } from "../lessons/index.ts";
import { inLanguage } from "../model/in-language.ts";
import { foldedText } from "./fold-text.ts";

const score = (accepted: readonly string[], typed: string) =>
  scoreShortText({ accepted }, [`text=${typed}`]).score;

describe("a typed answer counts", () => {
  it.each([
    ["after a right-to-left mark", "حمص", "\u200Fحمص"],
    ["inside a left-to-right isolate", "حمص", "\u2066حمص\u2069"],
    ["inside an embedding", "Homs", "\u202AHoms\u202C"],
    ["after an Arabic letter mark", "حمص", "\u061Cحمص"],
    ["with joiners inside", "حمص", "ح\u200Cم\u200Dص"],
    ["with a soft hyphen", "attribution", "attri\u00ADbution"],
    ["after a byte order mark", "Homs", "\uFEFFHoms"],
    ["with a word joiner", "Homs", "Ho\u2060ms"],
    ["with a control code", "Homs", "Homs\u0000"],
    ["with spaces that don't break", "the city of Homs", "the\u00A0city\u202Fof\u3000Homs"],
    ["with a Persian ya", "سوري", "سور\u06CC"],
    ["with a Persian ya under a hamza", "هيئة", "هي\u06CC\u0654ة"],
    ["with an Urdu ya at the end", "سوري", "سور\u06D2"],
    ["with a Persian kaf", "تركيا", "تر\u06A9\u06CCا"],
    ["with an Urdu ha", "نسبته", "نسبت\u06C1"],
    ["with a two-eyed ha", "نسبته", "نسبت\u06BE"],
    ["with the feminine ending of Urdu", "مدينة حمص", "مدين\u06C3 حمص"],
    ["with a hamza over the ha", "مدينة", "مدين\u06C0"],
    ["with an alif wasla", "العراق", "\u0671لعراق"],
    ["drawn out by tatweel", "حمص", "حـمـــص"],
    ["with vowel signs", "حمص", "حِمْصُ"],
    ["in presentation forms", "حمص", "\uFEA3\uFEE4\uFEBA"],
    ["with a mark that stands alone", "حمص", "حمص\uFE70"],
    ["in full-width letters", "Homs", "Ｈｏｍｓ"],
    ["with a ligature", "office", "o\uFB03ce"],
    ["with an exclamation mark", "Homs", "Homs!"],
    ["with a full-width exclamation mark", "Homs", "Homs！"],
    ["with a comma", "Homs", "Homs,"],
    ["with an Arabic comma", "حمص", "حمص،"],
    ["with an Arabic semicolon", "حمص", "حمص؛"],
    ["with an Arabic question mark", "حمص", "حمص؟"],
    ["with an Urdu full stop", "حمص", "حمص\u06D4"],
    ["with an ellipsis", "Homs", "Homs…"],
    ["with a space before the mark", "Homs", "Homs !"],
    ["in single curly quotation marks", "Homs", "‘Homs’"],
    ["in straight ones", "Homs", "'Homs'"],
    ["in low and high ones", "Homs", "‚Homs‘"],
    ["in German ones, with a stop inside", "Homs", "„Homs.“"],
    ["in guillemets", "حمص", "«حمص»"],
    ["in single guillemets", "Homs", "‹Homs›"],
    ["in backticks", "Homs", "`Homs´"],
    ["in primes", "Homs", "″Homs″"],
    ["in corner brackets", "Homs", "「Homs」"],
    ["in ornaments", "Homs", "❝Homs❞"],
    ["in full-width ones", "Homs", "＇Homs＂"],
    ["with another apostrophe", "Sana'a", "Sana’a"],
    ["with another hyphen", "front-line", "front\u2011line"],
    ["with another dash", "7–8", "7-8"],
    ["in Arabic-Indic digits", "42", "٤٢"],
    ["in Persian digits", "42", "۴۲"],
    ["in Latin digits where Arabic ones are accepted", "٤٢", "42"],
    ["with an Arabic separator between thousands", "370,000", "٣٧٠٬٠٠٠"],
    ["without separators", "1,234,567", "1234567"],
    ["with an Arabic decimal separator", "1.5", "١٫٥"],
    ["with an Arabic per cent sign", "90%", "٩٠٪"],
  ])("%s", (_how, accepted, typed) => {
    expect(score([accepted], typed)).toBe(1);
  });
});

describe("a typed answer doesn't count", () => {
  it.each([
    ["is another word", "Homs", "Hama"],
    ["has gaf for kaf", "كرد", "گرد"],
    ["has peh for ba", "باريس", "پاريس"],
    ["has waw with hamza for waw", "داود", "داؤد"],
    ["has ya with hamza for ya", "بير", "بئر"],
    ["has noon without its dot", "عين", "عي\u06BA"],
    ["has another letter with dots", "حرب", "جرب"],
    ["has an apostrophe that makes another word", "its attribution", "it’s attribution"],
    ["has letters with accents", "resume", "résumé"],
    ["has another number", "42", "٢٤"],
    ["has a fraction for thousands", "1,500", "1.5"],
    ["has words run together", "Homs city", "Homscity"],
    ["is punctuation only", "Homs", "!"],
    ["is a direction mark only", "Homs", "\u200F"],
  ])("when it %s", (_what, accepted, typed) => {
    expect(score([accepted], typed)).toBe(0);
  });
});

const unseen = fc.constantFrom(
  ..."\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u061C\u00AD\uFEFF\u034F\uFE0F",
);
const quotationMarks = fc.constantFrom(
  ...["“”", "‘’", "‚‘", "„“", "«»", "‹›", "''", '""', "`´", "′′", "″″", "「」", "『』", "❛❜", "＂＂"],
);
const ending = fc.constantFrom(..."!,.;:?،؛؟۔。！？…", "");

/** How another keyboard may give a letter or a digit: forms that stand for the same. */
const otherForms: Readonly<Record<string, string>> = {
  ي: "ي\u06CC\u0649",
  ك: "ك\u06A9\u06AA",
  ه: "ه\u06C1\u06D5",
  ة: "ة\u06C3ه",
  ا: "ا\u0671أإ",
};
const digits = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"];

/** A text decorated with what nobody sees and what doesn't count. */
const decorated = (text: string): fc.Arbitrary<string> => {
  const letters = [...text].map((letter) => {
    const digit = /\d/.test(letter) ? digits.map((set) => set[Number(letter)] ?? "").join("") : "";
    const forms = fc.constantFrom(...(otherForms[letter] ?? ""), ...digit, letter);
    const tatweel = /\p{Script=Arabic}/u.test(letter) ? fc.constantFrom("", "ـ", "َ") : fc.constant("");
    return fc.tuple(forms, tatweel, fc.option(unseen, { nil: "" })).map((parts) => parts.join(""));
  });
  return fc
    .record({
      word: fc.tuple(...letters).map((parts) => parts.join("")),
      marks: quotationMarks,
      quoted: fc.boolean(),
      before: fc.option(unseen, { nil: "" }),
      inner: ending,
      outer: ending,
    })
    .map(({ word, marks, quoted, before, inner, outer }) =>
      quoted ? `${before}${marks[0]}${word}${inner}${marks[1]}${outer}` : `${before}${word}${outer}`,
    );
};

const asked = lessons.flatMap((lesson) =>
  (["en", "ar"] as const).flatMap((language) =>
    Object.values(inLanguage(lesson, language).questions).flatMap((question) =>
      question.kind === "short-text" ? [question.accepted] : [],
    ),
  ),
);
const accepted = fc.constantFrom(...asked);

describe("whatever it is decorated with", () => {
  it("an accepted answer scores 1", () => {
    expect(asked.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        accepted.chain((all) =>
          fc.tuple(fc.constant(all), fc.constantFrom(...all, "42", "1905").chain(decorated)),
        ),
        ([all, typed]) => score([...all, "42", "1905"], typed) === 1,
      ),
      { numRuns: 1000 },
    );
  });

  it("another answer scores 0, as it does plain", () => {
    const others = fc.constantFrom("Hama", "Aleppo", "حماة", "حلب", "دمشق", "كركوك", "43", "rebels");
    fc.assert(
      fc.property(fc.tuple(accepted, others.chain(decorated)), ([all, typed]) => score(all, typed) === 0),
      { numRuns: 1000 },
    );
  });

  it("a text is folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldedText(foldedText(text))).toBe(foldedText(text));
      }),
      { numRuns: 1000 },
    );
  });
});

it("a typing mistake is one in another keyboard's letters too", () => {
  expect(isNearMiss({ accepted: ["تركيا"] }, ["text=تر\u06A9\u06CCه"])).toBe(true);
  expect(isNearMiss({ accepted: ["تركيا"] }, ["text=\u200Fتر\u06A9\u06CCا!"])).toBe(false);
});
