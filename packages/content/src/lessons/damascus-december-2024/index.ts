import { defineLesson } from "../../model/lesson.ts";
import { claims } from "./claims.ts";
import { earlierHashes } from "./earlier-hashes.ts";
import { arabic } from "./editions/ar.ts";
import { plain } from "./editions/plain.ts";
import { standard } from "./editions/standard.ts";
import { glossary } from "./glossary.ts";
import { outcome } from "./outcome.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { places } from "./places.ts";
import { plainWords } from "./plain-words/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { ar } from "./translations/ar/index.ts";

/** The night of 7–8 December 2024 in Syria: who said what, to whom, and who denied it. */
export const damascusDecember2024 = defineLesson({
  slug: "damascus-december-2024",
  version: "1.4.1",
  history: [
    {
      version: "1.4.1",
      date: "2026-11-29",
      changes:
        "Reworded the text, the notes and the questions in plain newsroom language. No fact, figure or answer has changed.",
    },
    {
      version: "1.4.0",
      date: "2026-11-28",
      changes:
        "Denials now come before the reports that they contradict. Claims say when they were made, if that is known. Notes and questions for the plain edition are in plain words. What became known later can be hidden everywhere. The Arabic edition has been edited throughout.",
    },
    {
      version: "1.3.0",
      date: "2026-11-25",
      changes:
        "Separated background from what a speaker says, and denied reports from contested ones. Explained nine more words and names.",
    },
    {
      version: "1.2.0",
      date: "2026-11-24",
      changes: "Added fifteen questions, in nine new kinds.",
    },
    {
      version: "1.1.0",
      date: "2026-11-23",
      changes: "Added an Arabic edition, a map, and marks on the words that attribute each claim.",
    },
    {
      version: "1.0.0",
      date: "2026-11-23",
      changes: "First published, in standard and in plain English.",
    },
  ],
  asOf: "2024-12-08",
  published: "2026-11-23",
  licence: "CC-BY-4.0",
  genre: "report",
  grades: {
    standard: { fleschKincaid: 7, daleChall: [9, 10] },
    plain: { fleschKincaid: 3, daleChall: [7, 8] },
  },
  teaches: "telling a claim from a fact, and judging who says so",
  summary:
    "One night in December 2024, two officers said that Syria’s president had left. Before that, his office had said that he was at work. Learn to see who said what, and who reported it.",
  names: {
    syria: { en: ["Syria", "Syrian"], ar: ["سوريا", "سوري"] },
    iraq: { en: ["Iraq", "Iraqi"], ar: ["العراق", "عراقي"] },
    iran: { en: ["Iran"], ar: ["إيران"] },
    lebanon: { en: ["Lebanon"], ar: ["لبنان"] },
    turkey: { en: ["Turkey"], ar: ["تركيا", "تركي"] },
    russia: { en: ["Russia"], ar: ["روسيا", "روسي"] },
    moscow: { en: ["Moscow"], ar: ["موسكو"] },
    tehran: { en: ["Tehran"], ar: ["طهران"] },
    "united-kingdom": { en: ["United Kingdom"], ar: ["المملكة المتحدة"] },
    "european-union": { en: ["European Union"], ar: ["الاتحاد الأوروبي"] },
    "al-nusra": { en: ["al-Nusra Front"], ar: ["جبهة النصرة"] },
    amnesty: { en: ["Amnesty International"], ar: ["منظمة العفو الدولية"] },
    "bin-laden": { en: ["Osama bin Laden"], ar: ["أسامة بن لادن"] },
    biden: { en: ["Joe Biden", "Biden"], ar: ["جو بايدن", "بايدن"] },
    norway: { en: ["Norway", "Norwegian"], ar: ["النرويج", "نرويجي"] },
    qatar: { en: ["Qatar", "Doha"], ar: ["قطر", "الدوحة"] },
    "united-states": { en: ["United States", "American"], ar: ["الولايات المتحدة", "الأميركي"] },
  },
  outcome,
  standard,
  plain,
  arabic,
  glossary,
  speakers,
  channels,
  claims,
  timeline,
  map: {
    country: "760",
    neighbours: { "760": "Syria", "422": "Lebanon", "368": "Iraq", "792": "Turkey", "400": "Jordan" },
    waters: { mediterranean: { name: "Mediterranean Sea", latitude: 34.2, longitude: 33.9 } },
  },
  places,
  sources,
  questions,
  earlierHashes,
  plainWords,
  translations: { ar },
});
