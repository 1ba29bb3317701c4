import type { GlossarySource } from "./glossary-source.ts";

/** Words in the sense they have in this article. */
export const words = {
  "news-agency": {
    kind: "word",
    title: "news agency",
    definition: [
      "A business whose reporters supply stories, photographs and video to other media, which pay to print or adapt them. One agency’s report can so appear in hundreds of places.",
    ],
    aliases: ["wire service"],
    seeAlso: ["reuters", "afp"],
    sources: ["britannica"],
    asOf: "2024-12-08",
  },
  "war-monitor": {
    kind: "word",
    title: "war monitor",
    definition: [
      "A group that keeps a record of a war: attacks, deaths, who holds which area. It passes on what it has gathered; it is not a court that has weighed it.",
    ],
    seeAlso: ["syrian-observatory"],
    sources: ["wikipedia"],
    asOf: "2024-12-08",
  },
  "unnamed-source": {
    kind: "word",
    title: "unnamed source",
    definition: [
      "Someone whose name a reporter knows but does not print, often because speaking openly would be dangerous. Readers can weigh only what they are told: how close the person is to the matter, and which agency vouches for the report.",
    ],
    seeAlso: ["news-agency"],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
  "defence-ministry": {
    kind: "organisation",
    title: "Syrian defence ministry",
    definition: [
      "The part of Assad’s government that was in charge of the army. On the night of the article it was one side in the fighting, so its statements are claims like any other.",
    ],
    sources: ["afp-homs", "afp-outskirts"],
    asOf: "2024-12-08",
  },
  "security-forces": {
    kind: "word",
    title: "security forces",
    definition: ["Armed state services beside the army, such as police and intelligence units."],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
  "front-line": {
    kind: "word",
    title: "front line",
    definition: [
      "The edge between the areas that two sides hold, where the fighting is closest. It can move within hours, and it can have gaps.",
    ],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
  "displaced-people": {
    kind: "word",
    title: "displaced people",
    definition: [
      "People who were forced to leave their homes. Those who stay inside their country are internally displaced; those who have crossed a border may be refugees. Most of the people counted here were still inside Syria.",
    ],
    sources: ["inee-terms", "unhcr-2"],
    asOf: "2024-12-13",
  },
  "cash-machine": {
    kind: "word",
    title: "cash machine",
    definition: [
      "A machine of a bank that gives out money. Residents of Damascus spoke of queues at such machines on 7 December 2024.",
    ],
    aliases: ["automated teller machine"],
    sources: ["afp-panic"],
    asOf: "2024-12-08",
  },
  "special-envoy": {
    kind: "word",
    title: "special envoy",
    definition: [
      "A senior diplomat whom the head of the United Nations chooses for one country or problem. An envoy can talk and persuade but cannot give orders.",
    ],
    seeAlso: ["pedersen", "un"],
    sources: ["wikipedia-envoy"],
    asOf: "2024-12-08",
  },
  "negotiated-settlement": {
    kind: "word",
    title: "negotiated settlement",
    definition: [
      "An end to a conflict that the sides agree on in talks, instead of one side winning by force.",
    ],
    seeAlso: ["resolution-2254"],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
  "road-map": {
    kind: "word",
    title: "road map",
    definition: ["A plan that puts the steps towards a goal in order."],
    sources: ["un-2254"],
    asOf: "2024-12-08",
  },
  "president-elect": {
    kind: "word",
    title: "president-elect",
    definition: ["Someone who has won a presidential election and has not yet taken office."],
    pronunciation: { respelling: "PREZ-ih-dunt ih-LEKT", ipa: "ˌprɛzɪdənt ɪˈlɛkt", lang: "en" },
    sources: ["dictionary-elect"],
    asOf: "2024-12-08",
  },
  outgoing: {
    kind: "word",
    title: "outgoing",
    definition: ["Still in office, but about to leave it."],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
  "foreign-minister": {
    kind: "word",
    title: "foreign minister",
    definition: [
      "The member of a government who deals with other countries. In the United States the post is called Secretary of State.",
    ],
    sources: ["sidelight"],
    asOf: "2024-12-08",
  },
} as const satisfies GlossarySource;
