import type { GlossarySource } from "./glossary-source.ts";

/** The places the article names. */
export const places = {
  homs: {
    kind: "place",
    title: "Homs",
    definition: [
      "Syria’s third-largest city. It lies where the roads from Damascus to the north and to the coast meet.",
    ],
    script: { text: "حمص", lang: "ar" },
    pronunciation: { respelling: "HOMSS", ipa: "ħɔmsˤ", lang: "apc" },
    seeAlso: ["hama"],
    sources: ["wikipedia"],
    asOf: "2024-12-08",
  },
  hama: {
    kind: "place",
    title: "Hama",
    definition: [
      "Syria’s fourth-largest city, on the river Orontes, north of Homs. The army said on 5 December 2024 that it had left the city.",
    ],
    script: { text: "حماة", lang: "ar" },
    pronunciation: { respelling: "hah-MAH", ipa: "ħaˈmaː", lang: "ar" },
    seeAlso: ["homs"],
    sources: ["wikipedia", "shafaq-hama"],
    asOf: "2024-12-08",
  },
  daraa: {
    kind: "place",
    title: "Daraa",
    definition: [
      "A city in the south of Syria, near the border with Jordan. Protests there in 2011 began the uprising. In December 2024 it was taken by local groups from the south, not by HTS.",
    ],
    script: { text: "درعا", lang: "ar" },
    pronunciation: { respelling: "DAR-ah", ipa: "ˈdarʕa", lang: "ar" },
    aliases: ["Deraa"],
    sources: ["wikipedia", "shafaq-daraa"],
    asOf: "2024-12-08",
  },
  latakia: {
    kind: "place",
    title: "Latakia",
    definition: [
      "Syria’s main seaport, on the Mediterranean. The coast around it was a stronghold of the Assad family’s own community, the Alawites.",
    ],
    script: { text: "اللاذقية", lang: "ar" },
    pronunciation: { respelling: "lat-uh-KEE-uh", ipa: "lætəˈkiːə", lang: "en" },
    sources: ["wikipedia"],
    asOf: "2024-12-08",
  },
  hermel: {
    kind: "place",
    title: "Hermel",
    definition: [
      "A town in the north-east of Lebanon, in the Bekaa valley, close to the Syrian border. Most people there are Shia Muslims.",
    ],
    script: { text: "الهرمل", lang: "ar" },
    pronunciation: { respelling: "HUR-mel", ipa: "alˈhirmil", lang: "ar", derived: true },
    seeAlso: ["hezbollah"],
    sources: ["wikipedia"],
    asOf: "2024-12-08",
  },
  "damascus-airport": {
    kind: "place",
    title: "Damascus International Airport",
    definition: [
      "Syria’s main airport, south-east of the capital. Flights stopped on 8 December 2024; international flights began again on 7 January 2025.",
    ],
    script: { text: "مطار دمشق الدولي", lang: "ar" },
    pronunciation: { respelling: "dah-MASS-kus", derived: true },
    sources: ["wikipedia", "afp-night"],
    asOf: "2025-01-07",
  },
  jaramana: {
    kind: "place",
    title: "Jaramana",
    definition: [
      "A suburb on the south-east edge of Damascus, home mostly to Druze and Christian families. The monument pulled down there on 7 December 2024 was a bust, a figure of head and shoulders.",
    ],
    script: { text: "جرمانا", lang: "ar" },
    pronunciation: { respelling: "jah-rah-MAH-nah", derived: true },
    seeAlso: ["hafez-al-assad"],
    sources: ["afp-jaramana", "bbc-jaramana", "wikipedia"],
    asOf: "2024-12-08",
  },
} as const satisfies GlossarySource;
