import type { GlossarySource } from "./glossary-source.ts";

/** The three entries that the lesson turns on. */
export const heart = {
  hts: {
    kind: "group",
    title: "HTS",
    expansion: "Hayat Tahrir al-Sham",
    definition: [
      "The strongest rebel group in north-west Syria in 2024. It and its allies began the offensive of 27 November 2024. The name means roughly Organisation for the Liberation of the Levant.",
      "It was formed in January 2017 by a merger of armed groups. Its main root was the al-Nusra Front, al-Qaeda’s branch in Syria, whose leader announced a break with al-Qaeda in 2016. Whether that break was real has been disputed. The group’s first head was Abu Jaber; Ahmed al-Sharaa led it from October 2017.",
      "In December 2024 the United Nations, the United States, the United Kingdom, the European Union and Turkey all listed it as terrorist. In January 2025 a conference of armed groups announced that all of them, HTS included, would dissolve into the state. The United States ended one of its listings in July 2025, the United Kingdom ended its ban in October 2025, and the United Nations took it off its list on 27 February 2026.",
    ],
    script: { text: "هيئة تحرير الشام", lang: "ar" },
    pronunciation: {
      respelling: "HY-at tah-REER ash-SHAHM; for short, the letters H-T-S",
      ipa: "ˈhajʔat taħˈriːr aʃˈʃaːm",
      lang: "ar",
      derived: true,
    },
    aliases: ["Hayat Tahrir al-Sham"],
    seeAlso: ["al-qaeda", "ahmed-al-sharaa"],
    sources: [
      "ctc-hts",
      "new-arab-split",
      "reuters-turkey",
      "us-hts-2018",
      "eu-hts",
      "levant24-conference",
      "us-hts",
      "uk-hts",
      "national-delisting",
    ],
    asOf: "2026-02-27",
  },
  sednaya: {
    kind: "place",
    title: "Sednaya prison",
    definition: [
      "A military prison about 30 kilometres north of Damascus. It was run by the military police and answered to the defence minister.",
      "Amnesty International reported in 2017 that between 5,000 and 13,000 people were hanged there, without a fair trial, from September 2011 to December 2015. The government of that time rejected the finding.",
      "How many prisoners came out on 8 December 2024 has not been established.",
    ],
    script: { text: "سجن صيدنايا", lang: "ar" },
    pronunciation: { respelling: "sayd-NAH-yah", ipa: "sˤajdˈnaːjaː", lang: "ar", derived: true },
    aliases: ["Sednaya", "Saydnaya"],
    seeAlso: ["bashar-al-assad"],
    sources: ["amnesty-site", "amnesty-2017", "bbc-sednaya"],
    asOf: "2024-12-10",
  },
  "resolution-2254": {
    kind: "document",
    title: "Security Council resolution 2254",
    definition: [
      "A decision of the UN Security Council of 18 December 2015, backed by all 15 members. It laid out steps to end the war in Syria by talks: a ceasefire, a shared government, a new constitution, and elections watched by the United Nations.",
      "The timetable was not kept. It left open what would become of President Assad, and it does not name HTS, which did not exist yet.",
    ],
    pronunciation: { respelling: "twenty-two fifty-four" },
    seeAlso: ["security-council", "negotiated-settlement", "road-map"],
    sources: ["un-2254", "ap-pedersen", "un-council-december"],
    asOf: "2024-12-17",
  },
} as const satisfies GlossarySource;
