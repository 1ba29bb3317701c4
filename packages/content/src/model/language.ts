/** The languages that lessons are written in, as BCP 47 tags; the first is the one in which a lesson is defined. */
export const languages = ["en", "ar"] as const;

/** A language that lessons are written in. */
export type Language = (typeof languages)[number];
