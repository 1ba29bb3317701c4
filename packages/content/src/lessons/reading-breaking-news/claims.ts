import { defineClaims } from "../../model/claim.ts";
import { standard } from "./editions/standard.ts";
import { channels, speakers } from "./people-and-channels.ts";
import { sources } from "./sources.ts";

/** Three pairs of claims from one night, which contradict each other. */
export const claims = defineClaims(
  { article: standard, speakers, channels, sources },
  {
    departure: {
      said: "The president has left Damascus.",
      speaker: "army-officers",
      channel: "reuters",
      time: { date: "2024-12-08", part: "early" },
      sentences: ["officers-on-departure"],
      standing: "denied",
      contest: { by: ["still-working"] },
      known: {
        verdict: "borne-out",
        text: [
          "He did leave, some time between the evening of 7 December 2024 and the early hours of the next day, and Russia gave him asylum. The exact hour, the airport, and whether he resigned are still disputed.",
        ],
        asOf: "2024-12-16",
        sources: ["reuters-final-hours", "moscow-times-asylum", "mehr-statement"],
      },
    },
    "still-working": {
      said: "The president has not left and is at work in the capital.",
      speaker: "presidents-office",
      channel: "news-reports",
      time: { date: "2024-12-07" },
      quotations: ["from the capital"],
      sentences: ["office-on-departure"],
      standing: "contested",
      contest: { by: ["departure"] },
      known: {
        verdict: "overtaken",
        text: [
          "The office really did say this, on Saturday 7 December 2024, at an hour that we have not verified. Most accounts place Assad in Damascus at the time, so it may have been true when it was said. A few hours later it was no longer true.",
        ],
        asOf: "2024-12-16",
        sources: ["shafaq-presidency", "reuters-final-hours", "mehr-statement"],
      },
    },
    "homs-captured": {
      said: "The rebels have taken the city of Homs.",
      speaker: "rebels",
      channel: "news-reports",
      time: { date: "2024-12-08", part: "early" },
      sentences: ["rebels-on-homs"],
      standing: "denied",
      contest: { by: ["homs-denied"] },
      known: {
        verdict: "borne-out",
        text: [
          "The rebels took Homs on the night of 7 to 8 December 2024, after the army had gone. Some lists say 7 December and some say 8 December, but both mean the same night.",
        ],
        asOf: "2024-12-08",
        sources: ["afp-homs", "hindu-homs", "guardian-homs"],
      },
    },
    "homs-denied": {
      said: "Things in Homs are safe and stable.",
      speaker: "defence-ministry",
      channel: "news-reports",
      time: { date: "2024-12-07", part: "late" },
      quotations: ["safe and stable"],
      sentences: ["ministry-on-homs"],
      standing: "contested",
      contest: { by: ["homs-captured"] },
      known: {
        verdict: "not-borne-out",
        text: [
          "Before the night of 7 to 8 December 2024 was over, the army had left the city and the rebels held it.",
        ],
        asOf: "2024-12-08",
        sources: ["afp-homs", "hindu-homs"],
      },
    },
    "iraq-hundreds": {
      said: "Iraq has let in hundreds of Syrian soldiers.",
      speaker: "iraqi-security-source",
      channel: "afp",
      time: { date: "2024-12-07" },
      sentences: ["source-says-hundreds"],
      standing: "figures-differ",
      contest: { by: ["iraq-2000"] },
      known: {
        verdict: "overtaken",
        text: [
          "Soldiers did cross the border, and there were more of them than this: about 2,000, to judge by later counts.",
        ],
        asOf: "2024-12-19",
        sources: ["shafaq-iraq", "reuters-iraq", "reuters-iraq-return"],
      },
    },
    "iraq-2000": {
      said: "There were 2,000 Syrian soldiers.",
      speaker: "second-source",
      channel: "afp",
      time: { date: "2024-12-07" },
      sentences: ["source-says-2000"],
      standing: "figures-differ",
      contest: { by: ["iraq-hundreds"] },
      known: {
        verdict: "borne-out",
        text: [
          "Later counts come near to this figure. On 19 December 2024 Iraq sent 1,905 officers and soldiers back to Syria.",
        ],
        asOf: "2024-12-19",
        sources: ["reuters-iraq", "reuters-iraq-return", "tass-iraq-return"],
      },
    },
  },
);
