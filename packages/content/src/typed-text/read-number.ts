import { asciiDigits } from "./digits.ts";
import { visibleText } from "./visible-text.ts";

/** A sign, digits with or without separators between thousands, and a fraction. */
const written = /^([-\u2212]?)(\d{1,3}(?:[,٬]\d{3})+|\d+)(?:[.,٫](\d+))?$/u;

/**
 * Reads a number as people type it: in Latin, Arabic-Indic, Persian or full-width digits, with `,` or `٬` between thousands and
 * `.`, `٫` or `,` before the fraction. A comma before exactly three digits separates thousands.
 *
 * @returns `NaN` where the text is anything else.
 */
export const readNumber = (text: string): number => {
  const [, sign, whole, fraction = "0"] = written.exec(asciiDigits(visibleText(text)).trim()) ?? [];
  if (whole === undefined) return Number.NaN;
  const size = Number(`${whole.replace(/\D/g, "")}.${fraction}`);
  return sign ? -size : size;
};
