import { defineTimeline } from "../../model/timeline.ts";
import { standard } from "./article.ts";
import { sources } from "./sources.ts";

/** From the start of the offensive to the morning after the night. */
export const timeline = defineTimeline({ article: standard, sources }, [
  {
    date: "2024-11-27",
    label: "Wednesday 27 November 2024",
    text: "HTS and its allies attack army positions in Aleppo province. A ceasefire between Hezbollah and Israel begins in Lebanon on the same day.",
    sentences: ["offensive-begins"],
    sources: ["afp-offensive", "bluewin-chronicle"],
  },
  {
    date: "2024-11-28",
    label: "Thursday 28 November 2024",
    text: "Rebels cut the highway between Aleppo and Damascus, according to AFP.",
    sources: ["afp-offensive"],
  },
  {
    date: "2024-11-29",
    label: "Friday 29 November 2024",
    text: "Rebels enter the city of Aleppo.",
    sources: ["wikipedia-aleppo", "afp-offensive"],
  },
  {
    date: "2024-11-30",
    label: "Saturday 30 November 2024",
    text: "Most of Aleppo is in rebel hands. The army announces that it has withdrawn to regroup.",
    sentences: ["cities-fall"],
    sources: ["wikipedia-aleppo"],
  },
  {
    date: "2024-12-01",
    label: "Sunday 1 December 2024",
    text: "A war monitor, the Syrian Observatory, says that Aleppo is out of the government’s hands for the first time in the war. Assad meets Iran’s foreign minister.",
    sources: ["afp-offensive"],
  },
  {
    date: "2024-12-02",
    until: "2024-12-04",
    label: "2 to 4 December 2024",
    text: "Russia and Iran promise support for the government. There is fighting north of Hama.",
    sources: ["bluewin-chronicle"],
  },
  {
    date: "2024-12-05",
    label: "Thursday 5 December 2024",
    text: "Hama falls; the army confirms that it has left the city.",
    sentences: ["cities-fall"],
    sources: ["shafaq-hama"],
  },
  {
    date: "2024-12-06",
    label: "Friday 6 December 2024",
    text: "Rebels reach the edge of Homs. A spokesman of the United Nations gives the number of displaced people as 370,000. Antony Blinken and Hakan Fidan speak by telephone. In the south, local groups take the city of Daraa late in the evening; it is widely reported the next day.",
    sentences: ["un-counts-displaced", "blinken-calls-fidan"],
    sources: ["un-briefing", "shafaq-daraa", "us-blinken"],
  },
  {
    date: "2024-12-07",
    label: "Saturday 7 December 2024",
    text: "The president’s office denies that Assad has left. A bust of Hafez al-Assad is pulled down in Jaramana. Syrian soldiers cross into Iraq. Ministers meet in Doha. Late in the day, rebels enter Homs.",
    sentences: [
      "office-says-he-stayed",
      "witnesses-see-statue-fall",
      "iraqi-source-says-hundreds",
      "lavrov-says-inadmissible",
    ],
    sources: ["shafaq-presidency", "afp-jaramana", "shafaq-iraq", "duvar-doha", "afp-homs"],
  },
  {
    date: "2024-12-07",
    until: "2024-12-08",
    label: "Night of 7 to 8 December 2024",
    text: "Homs is captured. Sednaya prison is opened. The army leaves Damascus airport. Assad leaves; two army officers tell Reuters so.",
    sentences: [
      "rebels-say-homs-captured",
      "hts-announces-sednaya",
      "monitor-says-airport-left",
      "officers-say-he-left",
    ],
    sources: ["dw-live", "reuters-departure", "afp-night", "reuters-homs"],
  },
  {
    date: "2024-12-08",
    label: "Sunday 8 December 2024",
    text: "Rebels enter Damascus early and state television carries their announcement. The prime minister offers to hand over. Russia’s foreign ministry says that Assad has left Syria; in the evening Russian state agencies, quoting an unnamed Kremlin source, report that he is in Moscow.",
    sentences: ["rebels-say-entering"],
    sources: ["dw-live", "russia-mfa", "politico-asylum"],
  },
]);
