import { defineArticle } from "../../../model/article.ts";
import { glossary } from "../glossary.ts";

/** The standard edition: how news travels while something is still happening, with one night as the example. */
export const standard = defineArticle(glossary, {
  lang: "en",
  name: "Standard English",
  title: "How does breaking news reach you? One night as an example",
  standfirst:
    "On the night of 7 to 8 December 2024, news from Syria changed by the hour. Here is how such news travels, why reports can differ, and what you can ask about each one.",
  asOf: "Written on 24 November 2026; the reports are those of the night of 7 to 8 December 2024",
  sections: [
    {
      id: "the-way",
      heading: "Who carries the news?",
      paragraphs: [
        {
          "few-reporters": [
            { term: "breaking-news", as: "Breaking news" },
            " often comes from places where few reporters can see events for themselves.",
          ],
          "agencies-supply": [
            "Most readers get it from a ",
            { term: "news-agency", as: "news agency" },
            " such as ",
            { term: "afp", as: "AFP (Agence France-Presse)" },
            " or ",
            { term: "reuters", as: "Reuters" },
            ", whose reports then appear in newspapers, on websites and on radio and television.",
          ],
          "one-report": ["One report can therefore appear in many places and still be only one report."],
          "count-sources": [
            "Do not count the pages that repeat it: count the ",
            { term: "source", as: "sources" },
            " behind it.",
          ],
        },
        {
          "monitors-collect": [
            "In a war there are also groups that collect reports from people inside the country; such a group is called a ",
            { term: "war-monitor", as: "war monitor" },
            ".",
          ],
          "observatory-in-england": [
            "One that agencies often quote about Syria, the ",
            { term: "syrian-observatory", as: "Syrian Observatory for Human Rights" },
            ", works from England.",
          ],
          "speaker-and-channel": [
            "So every report has a speaker, who says it, and a ",
            { term: "channel", as: "channel" },
            ", which passes it on, and you should never confuse the two.",
          ],
        },
      ],
    },
    {
      id: "no-name",
      heading: "Who is speaking when no name is given?",
      paragraphs: [
        {
          "officers-on-departure": [
            { claim: "departure", as: "Two senior army officers" },
            " told ",
            { term: "reuters", as: "Reuters" },
            " that President ",
            { term: "bashar-al-assad", as: "Bashar al-Assad" },
            " had left Damascus.",
          ],
          "officers-unnamed": [
            "Their names were not published, so to the reader each of them is an ",
            { term: "unnamed-source", as: "unnamed source" },
            ".",
          ],
          "reasons-for-silence": [
            "People may have good reasons to stay anonymous: speaking could cost them their jobs, or their lives.",
          ],
          "agency-answers": [
            "The agency takes responsibility for using their words, but its readers have only a description of who they are.",
          ],
        },
        {
          "weigh-it": ["So weigh such a report: do not simply believe it, and do not throw it away."],
          "two-questions": [
            "Is this person in a position to know, and does anybody else ",
            { term: "confirm", as: "confirm" },
            " it?",
          ],
        },
      ],
    },
    {
      id: "denials",
      heading: "What does a denial tell you?",
      paragraphs: [
        {
          "office-on-departure": [
            "Before the officers spoke, ",
            { claim: "still-working", as: "the president’s office" },
            " had denied that Assad was gone, saying that he had not left and was working “from the capital”.",
          ],
          "rebels-on-homs": [
            { claim: "homs-captured", as: "Rebels said" },
            " that they had taken ",
            { term: "homs", as: "Homs" },
            ", a city on the road to Damascus.",
          ],
          "ministry-on-homs": [
            { claim: "homs-denied", as: "The defence ministry" },
            " had said earlier that things in the city were “safe and stable”.",
          ],
        },
        {
          "denial-is-claim": [
            "A ",
            { term: "denial", as: "denial" },
            " is a claim as well: it has a speaker, a time and a motive.",
          ],
          "denial-shows": [
            "It does not show that the report was wrong; it shows that someone disputes it, and who that is.",
          ],
          "order-of-hours": [
            "Look at the order in which things were said, because two honest people may be describing different hours.",
          ],
        },
      ],
    },
    {
      id: "figures",
      heading: "Why do figures differ?",
      paragraphs: [
        {
          "source-says-hundreds": [
            { claim: "iraq-hundreds", as: "An Iraqi security source" },
            " told ",
            { term: "afp", as: "AFP" },
            " that Iraq had let in hundreds of Syrian soldiers.",
          ],
          "source-says-2000": [
            { claim: "iraq-2000", as: "A second source" },
            " told AFP that there were 2,000 of them.",
          ],
          "neither-named": ["Neither source was named, and the two figures do not agree."],
        },
        {
          "ways-to-count": [
            "Two people may count at different hours, or at different places, or pass on a count that somebody else has made.",
          ],
          "keep-both": ["Until the figures can be checked, give both, each with its source."],
          "third-figure": [
            "Adding them together, or taking the middle, makes a third figure that nobody gave.",
          ],
        },
      ],
    },
    {
      id: "corrections",
      heading: "What happens when a report is wrong?",
      paragraphs: [
        {
          "first-is-short": [
            "A first report is often short, and an ",
            { term: "update", as: "update" },
            " follows as more is learnt.",
          ],
          "correction-says": [
            "If something in it was wrong, there should be a ",
            { term: "correction", as: "correction" },
            ", which says openly what was wrong and what is right.",
          ],
          "correction-slower": ["It may never reach some of those who read the first report."],
          "look-again": ["So look again later, at a page that shows its date and says what has changed."],
        },
        {
          "kept-apart": [
            "This lesson does the same: it shows what we know now separately from what was said at the time.",
          ],
        },
      ],
    },
    {
      id: "questions-to-ask",
      heading: "What can you ask about any report?",
      paragraphs: [
        {
          "ask-who": ["Who says so, and is there a name?"],
          "ask-channel": ["Through which channel did it reach you?"],
          "ask-when": ["When was it said, and which hour is it about?"],
          "ask-against": ["Who denies it?"],
        },
        {
          "ask-know": ["How could the speaker know it, and what does the speaker gain if you believe it?"],
          "pass-it-on": [
            "If you pass it on, pass on its ",
            { term: "attribution", as: "attribution" },
            " too: who said it, and who carried it. Say that you know no more than that.",
          ],
        },
      ],
    },
  ],
});
