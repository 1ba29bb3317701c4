import { defineLesson } from "../../model/lesson.ts";
import { standard } from "./article.ts";
import { claims } from "./claims.ts";
import { glossary } from "./glossary.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { plain } from "./plain.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";

/** The night of 7–8 December 2024 in Syria, told by who said what to whom. */
export const damascusDecember2024 = defineLesson({
  slug: "damascus-december-2024",
  version: "1.0.0",
  asOf: "2024-12-08",
  published: "2026-11-23",
  licence: "CC-BY-4.0",
  summary:
    "Rebels said they were entering Damascus; the president’s office said he was at work there. A night of reports that contradicted each other, told by who said what and how it reached the public.",
  names: [
    "Aleppo",
    "Damascus",
    "Iran",
    "Iraq",
    "Iraqi",
    "Lebanon",
    "Moscow",
    "Rania",
    "Russia",
    "Secretary of State",
    "Syria",
    "Syrian",
    "Tehran",
    "Turkey",
    "United States",
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
