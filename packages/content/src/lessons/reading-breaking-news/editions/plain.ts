import { defineEdition } from "../../../model/article.ts";
import { glossary } from "../glossary.ts";
import { standard } from "./standard.ts";

/** The same sentences in short words: every speaker, every agency, every number and every doubt stays. */
export const plain = defineEdition(glossary, standard, {
  lang: "en",
  name: "Plain English",
  title: "How does news reach you? One night as an example",
  standfirst:
    "It was the night of 7 to 8 December 2024. The news from Syria changed every hour. This page shows how news like that gets to you. It shows why reports do not match, and what you can ask.",
  asOf: "Written on 24 November 2026. The reports are from the night of 7 to 8 December 2024",
  headings: {
    "the-way": "Who brings the news?",
    "no-name": "Who said it, if there is no name?",
    denials: "What if someone says it is not true?",
    figures: "Why do the numbers not match?",
    corrections: "What if a report was wrong?",
    "questions-to-ask": "What can you ask about any report?",
  },
  sentences: {
    "few-reporters": [
      { term: "breaking-news", as: "Breaking news" },
      " often comes from a place where few reporters are there to see it.",
    ],
    "agencies-supply": [
      "Most people get it from a ",
      { term: "news-agency", as: "news agency" },
      ", such as ",
      { term: "afp", as: "AFP (Agence France-Presse)" },
      " or ",
      { term: "reuters", as: "Reuters" },
      ". Newspapers, websites and radio then use what they wrote.",
    ],
    "one-report": ["So you may see one report in many places, but it is still just one report."],
    "count-sources": [
      "Do not count the pages. Count the ",
      { term: "source", as: "sources" },
      " the news came from.",
    ],
    "monitors-collect": [
      "In a war, some groups ask people in the country what they see. A group like that is called a ",
      { term: "war-monitor", as: "war monitor" },
      ".",
    ],
    "observatory-in-england": [
      "One of them is the ",
      { term: "syrian-observatory", as: "Syrian Observatory for Human Rights" },
      ". It works from England, and news agencies often use what it says.",
    ],
    "speaker-and-channel": [
      "So each report has a speaker, who says it. It also has a ",
      { term: "channel", as: "channel" },
      ", which passes it on. Do not mix up the two.",
    ],
    "officers-on-departure": [
      { claim: "departure", as: "Two senior army officers" },
      " spoke to ",
      { term: "reuters", as: "Reuters" },
      ". They said President ",
      { term: "bashar-al-assad", as: "Bashar al-Assad" },
      " had left Damascus.",
    ],
    "officers-unnamed": [
      "Their names were not printed, so to you each one is an ",
      { term: "unnamed-source", as: "unnamed source" },
      ".",
    ],
    "reasons-for-silence": [
      "People may have good reasons to hide their names, because they could lose their jobs for what they say. They could even be killed.",
    ],
    "agency-answers": [
      "The news agency must answer for using what they said. But you have only a few words about who they are.",
    ],
    "weigh-it": ["So think about such a report. Do not just trust it, but do not throw it away."],
    "two-questions": ["Can this person know? Does anyone else ", { term: "confirm", as: "confirm" }, " it?"],
    "office-on-departure": [
      { claim: "still-working", as: "The president’s office" },
      " had spoken before the officers did. It said reports that Assad had left were not true. He was working “from the capital”, it said.",
    ],
    "rebels-on-homs": [
      { claim: "homs-captured", as: "Rebels said" },
      " they had taken ",
      { term: "homs", as: "Homs" },
      ". The city is on the road to Damascus.",
    ],
    "ministry-on-homs": [
      { claim: "homs-denied", as: "The defence ministry" },
      " had spoken before the rebels did. It said things in the city were “safe and stable”.",
    ],
    "denial-is-claim": [
      "A ",
      { term: "denial", as: "denial" },
      " says that a thing is not true. It is a claim too, because someone makes it, at some hour and for some reason.",
    ],
    "denial-shows": [
      "It does not show that the report was wrong. It shows that someone says it is not true, and who that is.",
    ],
    "order-of-hours": [
      "See who spoke first. Two people can both be honest, because each may be talking about a different hour.",
    ],
    "source-says-hundreds": [
      { claim: "iraq-hundreds", as: "An Iraqi security source" },
      " spoke to ",
      { term: "afp", as: "AFP" },
      ". The source said Iraq had let in hundreds of Syrian soldiers.",
    ],
    "source-says-2000": [
      { claim: "iraq-2000", as: "A second source" },
      " told AFP there were 2,000 of them.",
    ],
    "neither-named": ["No names were given, and the two numbers are not the same."],
    "ways-to-count": [
      "Two people may count at different hours, or in different places. Or they may pass on what someone else has counted.",
    ],
    "keep-both": ["Until someone can check, give both numbers. Say where each one comes from."],
    "third-figure": [
      "Do not add them up or take the middle, because that makes a new number, and no one gave it.",
    ],
    "first-is-short": [
      "The first report is often short. When people learn more, there is an ",
      { term: "update", as: "update" },
      ".",
    ],
    "correction-says": [
      "What if some of it was wrong? Then there should be a ",
      { term: "correction", as: "correction" },
      ". It says what was wrong, and what is right.",
    ],
    "correction-slower": ["Some people who read the first report may never see the correction."],
    "look-again": ["So look again later. Find a page that shows its date, and that says what has changed."],
    "kept-apart": [
      "This lesson does that too: what was said at the time is in one place, and what we know now is in another.",
    ],
    "ask-who": ["Who says so? Is there a name?"],
    "ask-channel": ["Who passed it on to you?"],
    "ask-when": ["When was it said? Which hour is it about?"],
    "ask-against": ["Who says that it is not true?"],
    "ask-know": ["How could the speaker know? What does the speaker get if you believe it?"],
    "pass-it-on": [
      "Do you want to tell others? Then give the ",
      { term: "attribution", as: "attribution" },
      " too. Say who said it, and who passed it on. Say that you do not know more.",
    ],
  },
});
