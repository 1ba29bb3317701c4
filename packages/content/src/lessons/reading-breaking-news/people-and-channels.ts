import { defineChannels, defineSpeakers } from "../../model/claim.ts";
import { glossary } from "./glossary.ts";

/** The speakers in the example reports, with the words that name them in the sentences. */
export const speakers = defineSpeakers(glossary, {
  "army-officers": {
    name: "Two senior army officers",
    role: "Officers in Syria’s army, not named in the report",
    named: false,
    term: "unnamed-source",
    mentions: ["two senior army officers"],
  },
  "presidents-office": {
    name: "The Syrian president’s office",
    role: "The office that spoke for the president",
    named: true,
    term: "presidents-office",
    mentions: ["president’s office"],
  },
  rebels: {
    name: "The rebels",
    role: "Armed groups that were fighting the government",
    named: true,
    term: "rebels",
    mentions: ["rebels said"],
  },
  "defence-ministry": {
    name: "The Syrian defence ministry",
    role: "The ministry in charge of the army",
    named: true,
    term: "defence-ministry",
    mentions: ["defence ministry"],
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
});

/** How their words reached the public. */
export const channels = defineChannels(glossary, {
  reuters: { name: "Reuters", term: "reuters", mentions: ["Reuters"] },
  afp: { name: "AFP", term: "afp", mentions: ["AFP"] },
  "news-reports": { name: "News reports" },
});
