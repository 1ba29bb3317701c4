/** Leaves out what nobody sees: direction marks, joiners, soft hyphens, byte order marks, and control codes that aren't spaces. */
export const visibleText = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu, "");

/** Tells whether a text shows nothing, so that typing it is no answer. */
export const isBlank = (text: string): boolean => visibleText(text).trim() === "";
