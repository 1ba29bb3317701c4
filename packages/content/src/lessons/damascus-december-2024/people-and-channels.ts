import { defineChannels, defineSpeakers } from "../../model/claim.ts";
import { glossary } from "./glossary.ts";

/** Who speaks in this lesson, and with which words the sentences name them. */
export const speakers = defineSpeakers(glossary, {
  "army-officers": {
    name: "Two senior army officers",
    role: "Officers of the Syrian army, not named in the report",
    named: false,
    term: "unnamed-source",
    mentions: ["two senior army officers"],
  },
  "presidents-office": {
    name: "The Syrian president’s office",
    role: "The office that speaks for Bashar al-Assad",
    named: true,
    term: "presidents-office",
    mentions: ["president’s office"],
  },
  rebels: {
    name: "The rebels",
    role: "Armed groups fighting Syria’s government",
    named: true,
    term: "rebels",
    mentions: ["rebels said", "rebels announced"],
  },
  hts: {
    name: "Hayat Tahrir al-Sham",
    role: "One of the rebel groups",
    named: true,
    term: "hts",
    mentions: ["HTS", "Hayat Tahrir al-Sham"],
  },
  "defence-ministry": {
    name: "The Syrian defence ministry",
    role: "The part of Syria’s government that is responsible for the army",
    named: true,
    term: "defence-ministry",
    mentions: ["defence ministry", "the ministry"],
  },
  "war-monitor": {
    name: "A war monitor",
    role: "A group that collects reports from the war",
    named: false,
    term: "war-monitor",
    mentions: ["war monitor", "the monitor"],
  },
  "source-close-to-hezbollah": {
    name: "A source close to Hezbollah",
    role: "Someone close to the group, not named in the report",
    named: false,
    term: "unnamed-source",
    mentions: ["source close to Hezbollah"],
  },
  afp: {
    name: "AFP",
    role: "The news agency, describing something in its own words",
    named: true,
    term: "afp",
    mentions: ["AFP"],
  },
  "unnamed-source": {
    name: "An unnamed source",
    role: "The report says no more about the person",
    named: false,
    term: "unnamed-source",
    mentions: ["unnamed source"],
  },
  residents: {
    name: "Residents of Damascus",
    role: "People who live in the city",
    named: false,
    mentions: ["residents of Damascus"],
  },
  rania: {
    name: "Rania",
    role: "A resident of Damascus, identified by one name only",
    named: true,
    term: "rania",
    mentions: ["Rania"],
  },
  witnesses: {
    name: "Witnesses",
    role: "People who said that they saw it, not named in the report",
    named: false,
    mentions: ["witnesses"],
  },
  "iraqi-security-source": {
    name: "An Iraqi security source",
    role: "Someone in Iraq’s security services, not named in the report",
    named: false,
    term: "unnamed-source",
    mentions: ["Iraqi security source"],
  },
  "second-source": {
    name: "A second source",
    role: "The report says no more about the person",
    named: false,
    term: "unnamed-source",
    mentions: ["second source"],
  },
  reports: {
    name: "The reports themselves",
    role: "Background that the reports give in their own words",
    named: false,
    mentions: ["the reports"],
  },
  un: {
    name: "The United Nations",
    role: "The organisation whose aid offices count displaced people",
    named: true,
    term: "un",
    mentions: ["United Nations", "UN"],
  },
  pedersen: {
    name: "Geir Pedersen",
    role: "United Nations special envoy for Syria",
    named: true,
    term: "pedersen",
    mentions: ["Pedersen"],
  },
  trump: {
    name: "Donald Trump",
    role: "President-elect of the United States",
    named: true,
    term: "trump",
    mentions: ["Trump"],
  },
  blinken: {
    name: "Antony Blinken",
    role: "Outgoing secretary of state of the United States",
    named: true,
    term: "blinken",
    mentions: ["Blinken"],
  },
  lavrov: {
    name: "Sergei Lavrov",
    role: "Foreign minister of Russia",
    named: true,
    term: "lavrov",
    mentions: ["Lavrov"],
  },
  erdogan: {
    name: "Recep Tayyip Erdogan",
    role: "President of Turkey",
    named: true,
    term: "erdogan",
    mentions: ["Erdogan"],
  },
});

/** Through what the statements reached the public. */
export const channels = defineChannels(glossary, {
  reuters: { name: "Reuters", term: "reuters", mentions: ["Reuters"] },
  afp: { name: "AFP", term: "afp", mentions: ["AFP"] },
  "truth-social": { name: "Truth Social", term: "truth-social", mentions: ["Truth Social"] },
  "news-reports": { name: "News reports" },
});
