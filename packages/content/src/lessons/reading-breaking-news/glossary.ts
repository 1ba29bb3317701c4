import { defineGlossary } from "../../model/glossary.ts";
import { sources } from "./sources.ts";

/** Words and names in the sense they have in this lesson. */
export const glossary = defineGlossary(sources, {
  "breaking-news": {
    kind: "word",
    title: "breaking news",
    definition: [
      "News of something that is still happening. It comes in pieces, and some of the first pieces may turn out to be wrong or out of date.",
    ],
    seeAlso: ["update", "correction"],
    sources: ["macmillan-breaking-news", "wnyc-handbook"],
    asOf: "2026-11-24",
  },
  "news-agency": {
    kind: "word",
    title: "news agency",
    definition: [
      "A company whose reporters gather news in many countries and sell it to others: newspapers, websites, radio and television. Many readers never see its name, though they read its words every day.",
    ],
    aliases: ["wire service"],
    seeAlso: ["afp", "reuters"],
    sources: ["britannica-reuters", "britannica-afp"],
    asOf: "2026-11-24",
  },
  afp: {
    kind: "organisation",
    title: "AFP",
    expansion: "Agence France-Presse",
    definition: ["A news agency with its head office in Paris. Its present name dates from 1944."],
    pronunciation: { respelling: "A-F-P" },
    seeAlso: ["news-agency"],
    sources: ["britannica-afp"],
    asOf: "2026-11-24",
  },
  reuters: {
    kind: "organisation",
    title: "Reuters",
    definition: [
      "A news agency that began in London in 1851. It has published the rules by which its own reporters work.",
    ],
    pronunciation: { respelling: "ROY-terz", ipa: "ˈrɔɪtərz", lang: "en" },
    seeAlso: ["news-agency"],
    sources: ["britannica-reuters", "reuters-accuracy"],
    asOf: "2026-11-24",
  },
  source: {
    kind: "word",
    title: "source",
    definition: [
      "The person, office or paper from which a reporter has something. Two pages that repeat one agency have one source between them.",
    ],
    seeAlso: ["unnamed-source", "attribution"],
    sources: ["reuters-sourcing"],
    asOf: "2026-11-24",
  },
  "war-monitor": {
    kind: "word",
    title: "war monitor",
    definition: [
      "A group that puts together reports from a war and makes them public: who attacked, who died, who holds which town. It depends on the people who tell it these things.",
    ],
    seeAlso: ["syrian-observatory"],
    sources: ["reuters-observatory"],
    asOf: "2026-11-24",
  },
  "syrian-observatory": {
    kind: "organisation",
    title: "Syrian Observatory for Human Rights",
    definition: [
      "A war monitor with a small office in Coventry, in England. Since 2006 it has gathered reports from people inside Syria, and news agencies quote it often.",
    ],
    script: { text: "المرصد السوري لحقوق الإنسان", lang: "ar" },
    aliases: ["the Observatory"],
    seeAlso: ["war-monitor"],
    sources: ["reuters-observatory"],
    asOf: "2026-11-24",
  },
  channel: {
    kind: "word",
    title: "channel",
    definition: [
      "Here: the way by which words reach the public, such as an agency, a broadcast or a post. A channel passes words on. It need not agree with them, and it has not always checked them.",
    ],
    seeAlso: ["news-agency", "source"],
    sources: ["tow-agencies"],
    asOf: "2026-11-24",
  },
  "unnamed-source": {
    kind: "word",
    title: "unnamed source",
    definition: [
      "A person who gives a reporter news but whose name is kept out of the report. The report should still say what puts this person in a position to know.",
    ],
    aliases: ["anonymous source"],
    seeAlso: ["source", "confirm"],
    sources: ["quill-anonymous", "reuters-sourcing"],
    asOf: "2026-11-24",
  },
  "bashar-al-assad": {
    kind: "person",
    title: "Bashar al-Assad",
    definition: ["The president of Syria until the night that this lesson takes as its example."],
    script: { text: "بشار الأسد", lang: "ar" },
    pronunciation: { respelling: "bah-SHAR al-ah-SAHD", ipa: "baʃˈʃaːr elˈʔasad", lang: "apc" },
    aliases: ["Assad"],
    sources: ["britannica-assad"],
    asOf: "2024-12-09",
  },
  confirm: {
    kind: "word",
    title: "confirm",
    definition: [
      "To say, out of knowledge of one’s own, that a report is right. Somebody who only passes a report on has not confirmed it, however many do so.",
    ],
    aliases: ["confirmation"],
    seeAlso: ["source"],
    sources: ["reuters-accuracy"],
    asOf: "2026-11-24",
  },
  homs: {
    kind: "place",
    title: "Homs",
    definition: ["A large city in the west of Syria, on the main road from the north to Damascus."],
    script: { text: "حمص", lang: "ar" },
    pronunciation: { respelling: "HOMSS", ipa: "ħɪmsˤ", lang: "ar" },
    sources: ["afp-homs"],
    asOf: "2024-12-08",
  },
  denial: {
    kind: "word",
    title: "denial",
    definition: [
      "A statement that something is not so. It tells you what the speaker wants to be known, and it may be true or false like any other statement.",
    ],
    aliases: ["to deny"],
    sources: ["oxford-denial"],
    asOf: "2026-11-24",
  },
  update: {
    kind: "word",
    title: "update",
    definition: [
      "A newer form of a report, with what has been learnt since. It adds to the first report and does not have to mean that anything in it was wrong.",
    ],
    seeAlso: ["correction"],
    sources: ["spj-corrections"],
    asOf: "2026-11-24",
  },
  correction: {
    kind: "word",
    title: "correction",
    definition: [
      "A note by which a publisher says that something it printed was wrong, and puts it right. Codes of good practice ask that it be quick, clear and easy to find.",
    ],
    seeAlso: ["update"],
    sources: ["spj-corrections", "reuters-accuracy"],
    asOf: "2026-11-24",
  },
  attribution: {
    kind: "word",
    title: "attribution",
    definition: [
      "The words that say from whom something comes: that a ministry said it, or that a witness saw it. Without them a claim looks like a fact.",
    ],
    seeAlso: ["source"],
    sources: ["poynter-attribution", "reuters-sourcing"],
    asOf: "2026-11-24",
  },
});
