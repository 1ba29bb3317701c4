import { defineTimeline } from "../../model/timeline.ts";
import { standard } from "./editions/standard.ts";
import { sources } from "./sources.ts";

/** From the start of the rebels’ advance to the day after the night. */
export const timeline = defineTimeline(
  { article: standard, sources },
  {
    "advance-begins": {
      date: "2024-11-27",
      label: "Wednesday 27 November 2024",
      text: "HTS and allied groups attack army positions in the province of Aleppo. A war monitor, the Syrian Observatory for Human Rights, says that more than 130 people died in a day.",
      sources: ["afp-eleven-days", "bluewin-chronicle"],
    },
    "road-cut": {
      date: "2024-11-28",
      label: "Thursday 28 November 2024",
      text: "Rebels cut the main road between Aleppo and Damascus, AFP and TRT report.",
      sources: ["afp-eleven-days", "trt-timeline"],
    },
    "aleppo-entered": {
      date: "2024-11-29",
      label: "Friday 29 November 2024",
      text: "Rebels enter the city of Aleppo.",
      sources: ["afp-eleven-days", "bluewin-chronicle", "wikipedia-aleppo"],
    },
    "aleppo-taken": {
      date: "2024-11-30",
      label: "Saturday 30 November 2024",
      text: "Rebels take most of Aleppo. The army announces that it is withdrawing to regroup.",
      sources: ["wikipedia-aleppo", "sky-timeline"],
    },
    "aleppo-lost": {
      date: "2024-12-01",
      label: "Sunday 1 December 2024",
      text: "The Syrian Observatory says that Aleppo is out of the government’s hands for the first time in the war. Assad meets Iran’s foreign minister.",
      sources: ["afp-eleven-days"],
    },
    "promises-of-support": {
      date: "2024-12-02",
      until: "2024-12-04",
      label: "Monday 2 to Wednesday 4 December 2024",
      text: "Russia and Iran promise to support Assad, news reports say, and there is fighting north of Hama.",
      sources: ["bluewin-chronicle", "sky-timeline"],
    },
    "hama-falls": {
      date: "2024-12-05",
      label: "Thursday 5 December 2024",
      text: "Rebels take Hama, and the army confirms that it has left the city.",
      sources: ["shafaq-hama"],
    },
    "edge-of-homs": {
      date: "2024-12-06",
      label: "Friday 6 December 2024",
      text: "Rebels reach the edge of Homs. The Syrian Observatory says that troops have left for the outskirts; the defence ministry denies it. A UN spokesman says that 370,000 people have been displaced. Antony Blinken and Hakan Fidan speak by telephone.",
      sentences: ["un-says-370000-displaced", "blinken-political-solution", "blinken-spoke-to-fidan"],
      sources: ["afp-homs-outskirts", "un-briefing-december-6", "sputnik-displaced", "alhurra-call"],
    },
    "daraa-taken": {
      date: "2024-12-06",
      until: "2024-12-07",
      label: "Friday 6 to Saturday 7 December 2024",
      text: "Local groups from the south take the city of Daraa after a deal that lets the army withdraw in order.",
      sources: ["shafaq-daraa", "zee-daraa"],
    },
    "denials-and-statements": {
      date: "2024-12-07",
      label: "Saturday 7 December 2024",
      text: "The president’s office denies that Assad has left, and the defence ministry denies that the army has withdrawn from near Damascus. Witnesses say that protesters have pulled down a statue of Hafez al-Assad in Jaramana. Syrian soldiers cross into Iraq. Sergei Lavrov speaks in Doha, Recep Tayyip Erdogan in Gaziantep, and Geir Pedersen calls for talks. Donald Trump writes his post on Truth Social.",
      sentences: [
        "office-says-still-working",
        "ministry-denies-withdrawal",
        "witnesses-say-statue-toppled",
        "iraqi-source-says-hundreds",
        "second-source-says-2000",
        "lavrov-inadmissible",
        "erdogan-tired-of-war",
        "pedersen-calls-for-talks",
        "trump-says-not-involved",
      ],
      sources: [
        "shafaq-presidency",
        "afp-near-damascus",
        "afp-statue",
        "shafaq-iraq",
        "duvar-doha",
        "anews-erdogan",
        "trt-pedersen",
        "orient-trump",
      ],
    },
    "night-of-two-answers": {
      date: "2024-12-07",
      until: "2024-12-08",
      label: "Night of 7 to 8 December 2024",
      text: "Rebels announce that they hold Homs, after the ministry’s denial. HTS announces that Sednaya has been opened. A war monitor says that the army and the security forces have left Damascus International Airport. Two senior army officers tell Reuters that Assad has left.",
      sentences: [
        "rebels-say-homs-captured",
        "ministry-says-homs-stable",
        "hts-announces-sednaya-opened",
        "monitor-says-airport-abandoned",
        "army-officers-say-assad-left",
      ],
      sources: ["afp-homs", "dw-live", "the-federal-live", "reuters-departure"],
    },
    "damascus-entered": {
      date: "2024-12-08",
      label: "Sunday 8 December 2024",
      text: "Rebels announce that they are entering the capital, and HTS says that its forces are moving into it.",
      knownLater:
        "Rebels enter Damascus early in the day, and state television carries their announcement. The prime minister offers to hand over power. Russia’s foreign ministry says that Assad has left Syria. In the evening, Russian state agencies quote an unnamed source in the Kremlin, who says that Assad is in Moscow.",
      sentences: ["rebels-announce-entry", "hts-says-forces-moving"],
      sources: [
        "ukrainska-pravda-entry",
        "the-federal-live",
        "sputnik-russian-ministry",
        "ukrainska-pravda-moscow",
      ],
    },
  },
);
