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

/** The night of 7–8 December 2024 in Syria: who said what, to whom, and what spoke against it. */
export const damascusDecember2024 = defineLesson({
  slug: "damascus-december-2024",
  version: "1.4.0",
  history: [
    {
      version: "1.4.0",
      date: "2026-11-28",
      changes:
        "Denials are told in the order of the hours: they came before the reports that they are set against. Claims say when they were made, where that is known. Notes and questions beside the plain edition are in plain words. What became known later can be left out everywhere. The Arabic edition is edited throughout.",
    },
    {
      version: "1.3.0",
      date: "2026-11-25",
      changes:
        "What the reports give as background is told apart from what a speaker says, denied reports from contested ones; nine more words and names are explained.",
    },
    {
      version: "1.2.0",
      date: "2026-11-24",
      changes: "Fifteen more questions, in nine new kinds.",
    },
    {
      version: "1.1.0",
      date: "2026-11-23",
      changes: "An Arabic edition, a map, and the words that attribute each claim to its speaker.",
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
  teaches: "telling a claim from a fact, and weighing who says so",
  summary:
    "One night in December 2024, two officers said that Syria’s president had gone; his office had said before that he was at work. Learn to see who said what, and through whom.",
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
