import { defineLesson } from "../../model/lesson.ts";
import { outcome } from "../damascus-december-2024/outcome.ts";
import { claims } from "./claims.ts";
import { earlierHashes } from "./earlier-hashes.ts";
import { arabic } from "./editions/ar.ts";
import { plain } from "./editions/plain.ts";
import { standard } from "./editions/standard.ts";
import { places } from "./english.ts";
import { glossary } from "./glossary.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { plainWords } from "./plain-words.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { ar } from "./translations/ar/index.ts";

/** How news travels while something is still happening, and what a reader can ask of it. */
export const readingBreakingNews = defineLesson({
  slug: "reading-breaking-news",
  version: "1.3.1",
  history: [
    {
      version: "1.3.1",
      date: "2026-11-29",
      changes:
        "Reworded the text, the notes and the questions in plain newsroom language. No fact, figure or answer has changed.",
    },
    {
      version: "1.3.0",
      date: "2026-11-28",
      changes:
        "Denials now come before the reports that they contradict. The lesson now separates who said something from who reported it. Notes and questions for the plain edition are in plain words. The Arabic edition has been edited throughout.",
    },
    {
      version: "1.2.0",
      date: "2026-11-25",
      changes: "Explained three more names, and separated denied reports from contested ones.",
    },
    {
      version: "1.1.0",
      date: "2026-11-24",
      changes: "Added nine questions, in nine new kinds.",
    },
    {
      version: "1.0.0",
      date: "2026-11-24",
      changes: "First published, in standard English, in plain English and in Arabic.",
    },
  ],
  asOf: "2026-11-24",
  published: "2026-11-24",
  licence: "CC-BY-4.0",
  genre: "explainer",
  grades: {
    standard: { fleschKincaid: 6, daleChall: [5, 6] },
    plain: { fleschKincaid: 2, daleChall: [0, 4] },
  },
  teaches: "reading news while it is still happening",
  summary:
    "Agencies, monitors, sources without names, denials, figures that differ: learn how news travels while it is still happening, and what to ask about it.",
  names: {
    damascus: { en: ["Damascus"], ar: ["دمشق"] },
    syria: { en: ["Syria", "Syrian"], ar: ["سوريا", "سوري"] },
    iraq: { en: ["Iraq", "Iraqi"], ar: ["العراق", "عراقي"] },
    england: { en: ["England"], ar: ["إنجلترا"] },
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
  places,
  sources,
  questions,
  earlierHashes,
  plainWords,
  translations: { ar },
});
