import { defineChannels, defineSpeakers } from "../../model/claim.ts";
import { glossary } from "./glossary.ts";

/** Who speaks in the reports that serve as examples, and with which words the sentences name them. */
export const speakers = defineSpeakers(glossary, {
  "army-officers": {
    name: "Two senior army officers",
    role: "Officers in Syria’s army, without names in the report",
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
    role: "Armed groups that were fighting the government, in their own announcements",
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
    role: "Somebody in Iraq’s security services, without a name in the report",
    named: false,
    term: "unnamed-source",
    mentions: ["Iraqi security source"],
  },
  "second-source": {
    name: "A second source",
    role: "Of whom the report says nothing more",
    named: false,
    term: "unnamed-source",
    mentions: ["second source"],
  },
});

/** Through what their words reached the public. */
export const channels = defineChannels(glossary, {
  reuters: { name: "Reuters", term: "reuters", mentions: ["Reuters"] },
  afp: { name: "AFP", term: "afp", mentions: ["AFP"] },
  "news-reports": { name: "News reports" },
});
