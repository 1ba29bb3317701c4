import type { GlossarySource } from "./glossary-source.ts";

/** The people the article names. */
export const people = {
  "bashar-al-assad": {
    kind: "person",
    title: "Bashar al-Assad",
    definition: [
      "President of Syria from July 2000 until 8 December 2024. He trained as an eye doctor and took office after the death of his father, Hafez al-Assad.",
    ],
    script: { text: "بشار الأسد", lang: "ar" },
    pronunciation: { respelling: "bah-SHAR al-ah-SAHD", ipa: "baʃˈʃaːr elˈʔasad", lang: "apc" },
    aliases: ["Assad"],
    seeAlso: ["hafez-al-assad"],
    sources: ["infoplease-assad", "wikipedia"],
    asOf: "2024-12-16",
  },
  "hafez-al-assad": {
    kind: "person",
    title: "Hafez al-Assad",
    definition: [
      "President of Syria from 1971 until his death in June 2000, after taking power in a coup in November 1970. Father of Bashar al-Assad.",
    ],
    script: { text: "حافظ الأسد", lang: "ar" },
    pronunciation: { respelling: "HAH-fez al-ah-SAHD", ipa: "ˈħaːfezˤ elˈʔasad", lang: "apc" },
    seeAlso: ["bashar-al-assad", "jaramana"],
    sources: ["afp-hafez"],
    asOf: "2024-12-08",
  },
  "ahmed-al-sharaa": {
    kind: "person",
    title: "Ahmed al-Sharaa",
    definition: [
      "Leader of HTS at the time, then widely known by another name, Abu Mohammed al-Jolani. He became Syria’s president for a transition on 29 January 2025.",
      "On 6 November 2025, by resolution 2799, the Security Council took him and one other man off its sanctions list. That resolution did not take off HTS itself.",
    ],
    script: { text: "أحمد الشرع", lang: "ar" },
    pronunciation: { respelling: "AH-med ash-SHAH-rah", derived: true },
    aliases: ["Abu Mohammed al-Jolani"],
    seeAlso: ["hts"],
    sources: ["wikipedia", "levant24-conference", "un-2799"],
    asOf: "2025-11-06",
  },
  pedersen: {
    kind: "person",
    title: "Geir Pedersen",
    definition: [
      "A Norwegian diplomat, the United Nations’ special envoy for Syria at the time. He was appointed in October 2018 as the fourth in the post. In September 2025 he announced that he would step down.",
    ],
    pronunciation: {
      respelling: "GHIRE PAY-der-sen; GHIRE rhymes with fire",
      ipa: "ɡæɪɾ ˈpeːdəʂn̩",
      lang: "no",
      derived: true,
    },
    seeAlso: ["special-envoy", "resolution-2254"],
    sources: ["ap-pedersen"],
    asOf: "2025-09-18",
  },
  trump: {
    kind: "person",
    title: "Donald Trump",
    definition: [
      "Winner of the United States presidential election of 5 November 2024. On the night of the article he had not taken office yet: that came on 20 January 2025. He had been president before, from 2017 to 2021.",
    ],
    pronunciation: { respelling: "TRUMP" },
    seeAlso: ["president-elect", "truth-social"],
    sources: ["abc-trump"],
    asOf: "2025-01-20",
  },
  blinken: {
    kind: "person",
    title: "Antony Blinken",
    definition: [
      "United States Secretary of State, the country’s foreign minister, from January 2021. His time ended with the government of President Joe Biden in January 2025.",
    ],
    pronunciation: { respelling: "BLING-ken", ipa: "ˈblɪŋkən", lang: "en", derived: true },
    seeAlso: ["outgoing", "fidan"],
    sources: ["us-blinken", "wikipedia"],
    asOf: "2025-01-20",
  },
  fidan: {
    kind: "person",
    title: "Hakan Fidan",
    definition: [
      "Turkey’s foreign minister since June 2023. Before that he was head of the country’s intelligence service.",
    ],
    pronunciation: { respelling: "hah-KAHN fee-DAHN", ipa: "haˈkan fiˈdan", lang: "tr", derived: true },
    seeAlso: ["erdogan", "blinken"],
    sources: ["yetkin-fidan", "wikipedia"],
    asOf: "2024-12-08",
  },
  lavrov: {
    kind: "person",
    title: "Sergei Lavrov",
    definition: [
      "Russia’s foreign minister since March 2004; before that, its ambassador to the United Nations. On 7 December 2024 he spoke about Syria at a meeting in Doha, the capital of Qatar.",
    ],
    script: { text: "Сергей Лавров", lang: "ru" },
    pronunciation: { respelling: "lahv-ROF", ipa: "lɐvˈrof", lang: "ru" },
    sources: ["irna-lavrov", "duvar-doha"],
    asOf: "2024-12-08",
  },
  erdogan: {
    kind: "person",
    title: "Recep Tayyip Erdogan",
    definition: ["President of Turkey since August 2014, and prime minister for eleven years before that."],
    pronunciation: { respelling: "reh-JEP ty-YEEP AIR-doh-ahn; the g is silent" },
    aliases: ["Erdoğan"],
    seeAlso: ["fidan"],
    sources: ["anews-erdogan", "wikipedia"],
    asOf: "2024-12-08",
  },
} as const satisfies GlossarySource;
