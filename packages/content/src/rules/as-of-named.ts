import type { Language } from "../model/language.ts";
import { asciiDigits } from "../typed-text/digits.ts";
import { editionIdsOf } from "./edition-texts.ts";
import type { Rule } from "./problem.ts";

/** Whose names of the months a language uses. Arabic has two sets, and readers know one or the other. */
const localesOf: Readonly<Record<Language, readonly string[]>> = { en: ["en"], ar: ["ar-SY", "ar-EG"] };

/** Returns the name of a day's month in a locale. */
const monthIn = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(date));

/** Checks that the line with the date of an edition's information gives the day in `asOf`. */
export const asOfNamed: Rule = (lesson) =>
  editionIdsOf(lesson).flatMap((id) => {
    const { lang, asOf } = lesson.editions[id];
    const months = localesOf[lang].map((locale) => monthIn(locale, lesson.asOf));
    const [year = 0, , day = 0] = lesson.asOf.split("-").map(Number);
    const numbers = (asciiDigits(asOf).match(/\d+/g) ?? []).map(Number);
    return numbers.includes(day) && numbers.includes(year) && months.some((month) => asOf.includes(month))
      ? []
      : [
          {
            rule: "as-of-named",
            path: `editions.${id}.asOf`,
            found: asOf,
            expected: `${day} ${months.join(" or ")} ${year}, the day in asOf`,
            fix: "Correct the line or the lesson’s asOf.",
          },
        ];
  });
