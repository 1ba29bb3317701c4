import type { GlossarySource } from "./glossary-source.ts";

/** Armed groups, news agencies and other bodies. */
export const organisations = {
  hezbollah: {
    kind: "group",
    title: "Hezbollah",
    definition: [
      "A Lebanese political party of Shia Muslims with an army of its own, backed by Iran. Its name means Party of God. It fought on Assad’s side in Syria from 2013.",
    ],
    script: { text: "حزب الله", lang: "ar" },
    pronunciation: { respelling: "hez-buh-LAH", ipa: "ˌhɛzbəˈlɑː", lang: "en" },
    sources: ["britannica", "wikipedia"],
    asOf: "2024-12-14",
  },
  "al-qaeda": {
    kind: "group",
    title: "Al-Qaeda",
    definition: [
      "An armed Islamist network founded in 1988 by Osama bin Laden and others. It carried out the attacks of 11 September 2001 in the United States. Its name means the base.",
    ],
    script: { text: "القاعدة", lang: "ar" },
    pronunciation: { respelling: "al-KY-duh", ipa: "ælˈkaɪdə", lang: "en" },
    seeAlso: ["hts"],
    sources: ["wikipedia"],
    asOf: "2024-12-08",
  },
  "syrian-observatory": {
    kind: "organisation",
    title: "Syrian Observatory for Human Rights",
    definition: [
      "A war monitor run from Coventry in England, which gathers reports from people inside Syria. News agencies often quote it. It is described as leaning towards the opposition, though it has reported abuses by all sides, and its figures often cannot be checked on the day.",
    ],
    script: { text: "المرصد السوري لحقوق الإنسان", lang: "ar" },
    pronunciation: { respelling: "for short, the letters S-O-H-R" },
    seeAlso: ["war-monitor"],
    sources: ["wikipedia"],
    asOf: "2024-12-08",
  },
  reuters: {
    kind: "organisation",
    title: "Reuters",
    definition: [
      "An international news agency, founded in London in 1851. It belongs to the company Thomson Reuters.",
    ],
    pronunciation: { respelling: "ROY-terz", ipa: "ˈrɔɪtərz", lang: "en" },
    seeAlso: ["news-agency"],
    sources: ["britannica"],
    asOf: "2024-12-08",
  },
  afp: {
    kind: "organisation",
    title: "AFP",
    expansion: "Agence France-Presse",
    definition: ["An international news agency based in Paris. It has had this name since 1944."],
    pronunciation: { respelling: "the letters A-F-P" },
    aliases: ["Agence France-Presse"],
    seeAlso: ["news-agency"],
    sources: ["britannica"],
    asOf: "2024-12-08",
  },
  "truth-social": {
    kind: "organisation",
    title: "Truth Social",
    definition: ["A social network that Donald Trump founded. It opened in February 2022."],
    seeAlso: ["trump"],
    sources: ["wikipedia-truth-social"],
    asOf: "2024-12-08",
  },
  un: {
    kind: "organisation",
    title: "UN",
    expansion: "United Nations",
    definition: [
      "An organisation of nearly all the world’s states. Its offices count people in need and send help; its envoys try to bring sides to talks.",
    ],
    pronunciation: { respelling: "the letters U-N" },
    aliases: ["United Nations"],
    seeAlso: ["security-council", "special-envoy"],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
  "security-council": {
    kind: "organisation",
    title: "UN Security Council",
    expansion: "United Nations Security Council",
    definition: [
      "The body of 15 states within the United Nations that deals with peace and war. Its decisions are called resolutions and are numbered.",
    ],
    aliases: ["Security Council"],
    seeAlso: ["resolution-2254", "un"],
    sources: ["un-2254"],
    asOf: "2024-12-08",
  },
} as const satisfies GlossarySource;
