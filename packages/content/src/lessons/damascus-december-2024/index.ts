import { defineLesson } from "../../model/lesson.ts";
import { standard } from "./article.ts";
import { claims } from "./claims.ts";
import { glossary } from "./glossary.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { plain } from "./plain.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";

/** The night of 7–8 December 2024 in Syria: who said what, to whom, and what spoke against it. */
export const damascusDecember2024 = defineLesson({
  slug: "damascus-december-2024",
  version: "1.0.0",
  asOf: "2024-12-08",
  published: "2026-11-23",
  licence: "CC-BY-4.0",
  summary:
    "On one night in December 2024, some reports said that Syria’s president had gone and others that he was at work: learn to see who said what, and through whom.",
  names: [
    "Damascus",
    "Syria",
    "Syrian",
    "Iraq",
    "Iraqi",
    "Iran",
    "Lebanon",
    "Turkey",
    "Russia",
    "Moscow",
    "Tehran",
    "United States",
    "American",
    "Rania",
  ],
  standard,
  plain,
  glossary,
  speakers,
  channels,
  claims,
  timeline,
  sources,
  questions,
});
