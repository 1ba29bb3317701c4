import { defineChannels, defineSpeakers } from "../../model/claim.ts";
import { glossary } from "./glossary.ts";

/** Everyone who says something in the article. */
export const speakers = defineSpeakers(glossary, {
  "army-officers": {
    name: "Two senior army officers",
    role: "Senior officers of the Syrian army",
    named: false,
    mentions: { en: ["senior army officers"] },
  },
  "presidents-office": {
    name: "The president’s office",
    role: "The office of President Assad, in a statement",
    named: true,
    mentions: { en: ["president’s office"] },
  },
  rebels: {
    name: "The rebels",
    role: "Armed groups fighting the government, in announcements",
    named: true,
    mentions: { en: ["rebels"] },
  },
  hts: {
    name: "HTS",
    role: "A rebel group, one side in the fighting",
    named: true,
    term: "hts",
    mentions: { en: ["HTS"] },
  },
  "war-monitor": {
    name: "A war monitor",
    role: "A group that keeps a record of the war",
    named: false,
    term: "war-monitor",
    mentions: { en: ["war monitor"] },
  },
  "hezbollah-source": {
    name: "A source close to Hezbollah",
    role: "Somebody near the group, not named",
    named: false,
    term: "unnamed-source",
    mentions: { en: ["source close to Hezbollah"] },
  },
  "defence-ministry": {
    name: "The Syrian defence ministry",
    role: "Part of Assad’s government, one side in the fighting",
    named: true,
    term: "defence-ministry",
    mentions: { en: ["defence ministry", "the ministry"] },
  },
  afp: {
    name: "AFP",
    role: "The reporting agency, in its own voice",
    named: true,
    term: "afp",
    mentions: { en: ["AFP"] },
  },
  "unnamed-source": {
    name: "An unnamed source",
    role: "Not described further",
    named: false,
    term: "unnamed-source",
    mentions: { en: ["unnamed source"] },
  },
  residents: {
    name: "Residents of Damascus",
    role: "People living in the capital",
    named: false,
    mentions: { en: ["residents of Damascus"] },
  },
  rania: {
    name: "Rania",
    role: "A resident of Damascus, given by this one name only",
    named: true,
    mentions: { en: ["Rania"] },
  },
  witnesses: {
    name: "Witnesses",
    role: "People who say they saw it",
    named: false,
    mentions: { en: ["witnesses"] },
  },
  "iraqi-source": {
    name: "An Iraqi security source",
    role: "Somebody in Iraq’s security services, not named",
    named: false,
    term: "unnamed-source",
    mentions: { en: ["Iraqi security source"] },
  },
  "second-source": {
    name: "A second source",
    role: "Not named",
    named: false,
    term: "unnamed-source",
    mentions: { en: ["second source"] },
  },
  reports: {
    name: "The reports’ own background",
    role: "What reporters added for their readers",
    named: false,
    mentions: { en: ["background"] },
  },
  "united-nations": {
    name: "The United Nations",
    role: "An organisation of nearly all states",
    named: true,
    term: "un",
    mentions: { en: ["United Nations"] },
  },
  pedersen: {
    name: "Geir Pedersen",
    role: "UN special envoy for Syria",
    named: true,
    term: "pedersen",
    mentions: { en: ["Pedersen"] },
  },
  trump: {
    name: "Donald Trump",
    role: "President-elect of the United States",
    named: true,
    term: "trump",
    mentions: { en: ["Trump"] },
  },
  blinken: {
    name: "Antony Blinken",
    role: "Outgoing US Secretary of State",
    named: true,
    term: "blinken",
    mentions: { en: ["Blinken"] },
  },
  lavrov: {
    name: "Sergei Lavrov",
    role: "Russia’s foreign minister",
    named: true,
    term: "lavrov",
    mentions: { en: ["Lavrov"] },
  },
  erdogan: {
    name: "Recep Tayyip Erdogan",
    role: "Turkey’s president",
    named: true,
    term: "erdogan",
    mentions: { en: ["Erdogan"] },
  },
});

/** The ways by which their words reached the public. */
export const channels = defineChannels(glossary, {
  reuters: { name: "Reuters", term: "reuters", mentions: { en: ["Reuters"] } },
  afp: { name: "AFP", term: "afp", mentions: { en: ["AFP"] } },
  "truth-social": {
    name: "a post on Truth Social",
    term: "truth-social",
    mentions: { en: ["Truth Social"] },
  },
  "news-reports": { name: "news reports" },
});
