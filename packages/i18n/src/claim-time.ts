import type { ClaimTime } from "@sidelight/content";
import { formatDay } from "./format.ts";
import type { Language } from "./languages.ts";

type Part = NonNullable<ClaimTime["part"]> | "day";

const forms: Readonly<Record<Language, Readonly<Record<Part, (day: string) => string>>>> = {
  en: {
    day: (day) => `on ${day}`,
    early: (day) => `early on ${day}`,
    daytime: (day) => `during the day on ${day}`,
    late: (day) => `late on ${day}`,
  },
  ar: {
    day: (day) => `في ${day}`,
    early: (day) => `في ساعة مبكرة من يوم ${day}`,
    daytime: (day) => `في نهار يوم ${day}`,
    late: (day) => `في وقت متأخر من يوم ${day}`,
  },
};

/** Returns when a claim was made, in words: "late on 7 December 2024". */
export const formatClaimTime = (language: Language, { date, part }: ClaimTime): string =>
  forms[language][part ?? "day"](formatDay(language, date));
