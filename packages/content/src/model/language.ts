/** The languages that lessons are written in, as BCP 47 tags; the first is {@link originalLanguage}. */
export const languages = ["en", "ar"] as const;

/** A language that lessons are written in. */
export type Language = (typeof languages)[number];

/** The language in which a lesson is defined. Every other one is a translation. */
export const originalLanguage = languages[0];
