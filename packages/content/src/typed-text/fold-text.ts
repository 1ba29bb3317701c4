import { asciiDigits } from "./digits.ts";
import { visibleText } from "./visible-text.ts";

/** Letters that Persian and Urdu keyboards have in the place of Arabic ones, and the Arabic ones that are often swapped. */
const sameLetters: readonly (readonly [forms: RegExp, letter: string])[] = [
  // Alif maqsura, Persian ya, and the ya of Urdu that ends a word.
  [/[\u0649\u06CC\u06D2]/gu, "ي"],
  // Keheh and swash kaf.
  [/[\u06A9\u06AA]/gu, "ك"],
  // The feminine ending, its Urdu form, and the forms of ha in Persian, Urdu and Kurdish.
  [/[\u0629\u06C3\u06BE\u06C1\u06D5]/gu, "ه"],
];

/** Vowel signs, marks of recitation, and tatweel, which only draws a word out. */
const arabicMarks =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF]/gu;

/** Characters whose compatibility forms bring a space along: marks of Arabic that stand alone, and an accent used for a quote. */
const loneMarks = /[\uFC5E-\uFC63\uFE70-\uFE7F]/gu;
const loneAccent = /\u00B4/gu;

/** Brings a text to compatibility forms, so that letters, digits and quotation marks of any width are the usual ones. */
const toUsualForms = (text: string): string =>
  text.replace(loneMarks, "").replace(loneAccent, "'").normalize("NFKC");

const foldLetters = (text: string): string =>
  sameLetters
    .reduce((so, [forms, letter]) => so.replace(forms, letter), text.normalize("NFD"))
    // Hamza joins its letter again here, whichever keyboard it came from; what is left of marks can go.
    .normalize("NFC")
    .replace(/[أإآ\u0671]/gu, "ا")
    .replace(arabicMarks, "")
    .toLowerCase();

/** Removes quotation marks. A single one between letters is an apostrophe and stays, in one shape. */
const foldQuotes = (text: string): string =>
  text
    .replace(/[`\u02B9\u02BB-\u02BD\u2018-\u201B\u2032\u2035\u275B\u275C]/gu, "'")
    .replace(/(?!')\p{Quotation_Mark}|[\u2033\u2036\u275D\u275E]/gu, "")
    .replace(/(^|[^\p{L}\p{M}\p{N}'])'+|'+(?![\p{L}\p{M}\p{N}'])/gu, "$1");

/** Writes figures in one way: digits as 0–9, no separators between thousands, a point before the fraction. */
const foldFigures = (text: string): string =>
  asciiDigits(text)
    .replace(/(\d)[,٬](?=\d{3}(?!\d))/gu, "$1")
    .replace(/(\d)٫(?=\d)/gu, "$1.")
    .replace(/٪/gu, "%");

/**
 * Returns a typed text without what doesn't change it, to be compared with another one:
 *
 * - what nobody sees (direction marks, joiners, soft hyphens), and spaces around and between words;
 * - compatibility and full-width forms (Unicode NFKC), case, the shape of dashes;
 * - vowel signs and tatweel; the forms of alif, of ya and of the feminine ending; Persian and Urdu forms of Arabic letters;
 * - the script of digits and the separators in figures;
 * - quotation marks, and the stops, commas, exclamation and question marks at the end.
 *
 * Letters that differ in meaning stay different: `گ` is not `ك`, and `ؤ` is not `و`.
 */
export const foldedText = (text: string): string =>
  foldFigures(foldLetters(foldQuotes(toUsualForms(visibleText(text)))))
    .replace(/\p{Dash}/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/[ \p{Terminal_Punctuation}]+$/u, "")
    .trim();
