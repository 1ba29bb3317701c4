import { defineTimeline } from "../../model/timeline.ts";
import { standard } from "./editions/standard.ts";
import { sources } from "./sources.ts";

/** What the example was about, and when the reports about it became clear. */
export const timeline = defineTimeline(
  { article: standard, sources },
  {
    "two-answers": {
      date: "2024-12-07",
      label: "Saturday 7 December 2024",
      text: "The president’s office says that Assad is still in Damascus. Sources tell AFP that Syrian soldiers have crossed into Iraq.",
      sentences: ["office-on-departure", "source-says-hundreds", "source-says-2000"],
      sources: ["shafaq-presidency", "shafaq-iraq", "reuters-iraq"],
    },
    "the-night": {
      date: "2024-12-07",
      until: "2024-12-08",
      label: "Night of 7 to 8 December 2024",
      text: "Rebels say that they hold Homs, after the defence ministry has denied it. Two army officers tell Reuters that Assad has left.",
      sentences: ["rebels-on-homs", "ministry-on-homs", "officers-on-departure"],
      sources: ["afp-homs", "reuters-departure"],
    },
    "his-own-account": {
      isKnownLater: true,
      date: "2024-12-16",
      label: "Monday 16 December 2024",
      text: "A statement in Assad’s name gives his own account of the departure. It differs from Russia’s on whether he resigned.",
      sources: ["mehr-statement"],
    },
    "soldiers-return": {
      isKnownLater: true,
      date: "2024-12-19",
      label: "Thursday 19 December 2024",
      text: "Iraq sends 1,905 officers and soldiers back to Syria: a count to compare with the reports of the night.",
      sentences: ["keep-both"],
      sources: ["reuters-iraq-return", "tass-iraq-return"],
    },
  },
);
