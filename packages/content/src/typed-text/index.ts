export { asciiDigits } from "./digits.ts";
export { foldedText } from "./fold-text.ts";
export { readNumber } from "./read-number.ts";
export { isBlank, visibleText } from "./visible-text.ts";
