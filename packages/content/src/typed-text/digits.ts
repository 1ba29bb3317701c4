/**
 * Writes Arabic-Indic digits (٠–٩), the ones of Persian and Urdu (۰–۹) and full-width ones (０–９) as 0–9. In each of these
 * blocks the last four bits of a digit's code point are its value.
 */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
