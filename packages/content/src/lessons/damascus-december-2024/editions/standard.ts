import { defineArticle } from "../../../model/article.ts";
import { glossary } from "../glossary.ts";

/** The standard edition: the night of 7–8 December 2024 as it was reported while it happened. */
export const standard = defineArticle(glossary, {
  lang: "en",
  name: "Standard English",
  title: "Has Assad left Damascus? One night, two answers",
  standfirst:
    "On the night of 7 to 8 December 2024, news from Syria came fast, and some reports contradicted others. Here is who said what, who reported it and who denied it.",
  asOf: "As of 8 December 2024, while reports were still coming in",
  sections: [
    {
      id: "the-president",
      heading: "Has the president left?",
      paragraphs: [
        {
          "army-officers-say-assad-left": [
            { claim: "departure", as: "Two senior army officers" },
            " told ",
            { term: "reuters", as: "Reuters" },
            " that President ",
            { term: "bashar-al-assad", as: "Bashar al-Assad" },
            " had got on a plane and left ",
            { term: "damascus", as: "Damascus" },
            ".",
          ],
          "officers-destination-unknown": [
            "It was not known where he was heading, ",
            { claim: "departure", as: "they said" },
            ".",
          ],
          "officers-not-named": [
            "The ",
            { term: "news-agency", as: "news agency" },
            " did not publish the officers’ names.",
          ],
        },
        {
          "office-says-still-working": [
            { claim: "still-working", as: "The president’s office" },
            " had earlier denied reports that he was gone, saying that Assad had not left and was working “from the capital”.",
          ],
          "departure-not-settled": [
            "The two accounts cannot both be true at the same moment, and the reports gathered here do not settle which is right.",
          ],
        },
      ],
    },
    {
      id: "the-capital",
      heading: "Who is moving into Damascus?",
      paragraphs: [
        {
          "rebels-announce-entry": [
            { claim: "entering-capital", as: "Rebels announced" },
            " that their fighters were entering the capital.",
          ],
          "hts-says-forces-moving": [
            "One ",
            { term: "rebels", as: "rebel group" },
            ", ",
            { term: "hts", as: "Hayat Tahrir al-Sham (HTS)" },
            ", ",
            { claim: "hts-moving", as: "said in its own name" },
            " that its forces were moving into Damascus.",
          ],
        },
        {
          "hts-roots-al-qaeda": [
            "HTS grew out of the Syrian branch of ",
            { term: "al-qaeda", as: "al-Qaeda" },
            ", and Western governments ",
            { term: "terrorist-list", as: "list it as a terrorist organisation" },
            ", ",
            { claim: "hts-roots", as: "according to background in the reports" },
            ".",
          ],
          "hts-softer-image": [
            { claim: "hts-roots", as: "The reports add" },
            " that it has tried to appear more moderate, and has told ",
            { term: "minorities", as: "minorities" },
            " that they have nothing to fear.",
          ],
        },
        {
          "ministry-denies-withdrawal": [
            { claim: "no-withdrawal", as: "Syria’s defence ministry" },
            " had said earlier that there was “no truth” in reports that its forces had withdrawn from near Damascus.",
          ],
          "ministry-spoke-first": [
            "Its ",
            { term: "denial", as: "denial" },
            " came before some of the other statements of that night, so the two accounts may describe different hours.",
          ],
        },
        {
          "monitor-says-airport-abandoned": [
            "A ",
            { term: "war-monitor", as: "war monitor" },
            ", ",
            { claim: "airport", as: "quoted by" },
            " ",
            { term: "afp", as: "AFP" },
            ", said that ",
            { term: "damascus-airport", as: "Damascus International Airport" },
            " had been abandoned.",
          ],
          "monitor-says-forces-gone": [
            "Both the army and the ",
            { term: "security-forces", as: "security forces" },
            " had left, ",
            { claim: "airport", as: "the monitor said" },
            ".",
          ],
          "source-says-hezbollah-left-damascus": [
            { claim: "hezbollah-damascus", as: "A source close to" },
            " ",
            { term: "hezbollah", as: "Hezbollah" },
            ", a key ally of ",
            { term: "bashar-al-assad", as: "Assad" },
            ", told AFP that the group’s fighters had left their positions around Damascus.",
          ],
        },
      ],
    },
    {
      id: "the-prison",
      heading: "What was announced about the prison?",
      paragraphs: [
        {
          "hts-announces-sednaya-opened": [
            "Rebels broke into the prison of ",
            { term: "sednaya", as: "Sednaya" },
            ", ",
            { claim: "sednaya-opened", as: "according to an announcement" },
            " by ",
            { term: "hts", as: "HTS" },
            " that ",
            { term: "afp", as: "AFP" },
            " reported.",
          ],
          "hts-words-on-sednaya": [
            { claim: "sednaya-opened", as: "The group proclaimed" },
            " the “end of the era of tyranny in the prison of Sednaya”.",
          ],
          "afp-describes-sednaya": [
            "The jail’s name has come to stand for the government’s worst abuses, ",
            { claim: "sednaya-byword", as: "AFP says in a description of its own" },
            ".",
          ],
        },
      ],
    },
    {
      id: "homs",
      heading: "Who holds Homs?",
      paragraphs: [
        {
          "homs-two-accounts": [
            { term: "homs", as: "Homs" },
            " lies on the road to the capital, and here too there are two accounts.",
          ],
          "rebels-say-homs-captured": [
            { claim: "homs-captured", as: "The rebels said" },
            " earlier that they had captured the city.",
          ],
          "ministry-says-homs-stable": [
            "Before that, ",
            { claim: "homs-denied", as: "the defence ministry" },
            " had said the opposite, calling the situation in Homs “safe and stable”.",
          ],
        },
        {
          "ministry-says-reinforcing": [
            { claim: "reinforcing", as: "The ministry also said" },
            " that it was strengthening its forces in the south, and that operations against the rebels had begun in the areas of ",
            { term: "hama", as: "Hama" },
            ", Homs and ",
            { term: "daraa", as: "Daraa" },
            ".",
          ],
        },
        {
          "source-says-hezbollah-leaves-homs": [
            { term: "hezbollah", as: "Hezbollah" },
            ", an ally of Assad, had in recent hours ordered its fighters out of the Homs area, an ",
            { term: "unnamed-source", as: "unnamed source" },
            " ",
            { claim: "hezbollah-homs", as: "told" },
            " ",
            { term: "afp", as: "AFP" },
            ".",
          ],
          "hezbollah-latakia-and-hermel": [
            "Some were bound for ",
            { term: "latakia", as: "Latakia" },
            ", in Syria, and others for the area of ",
            { term: "hermel", as: "Hermel" },
            ", in Lebanon, ",
            { claim: "hezbollah-homs", as: "that source said" },
            ".",
          ],
        },
      ],
    },
    {
      id: "the-streets",
      heading: "What do people in Damascus describe?",
      paragraphs: [
        {
          "residents-describe-panic": [
            { claim: "panic", as: "Residents of Damascus" },
            " told ",
            { term: "afp", as: "AFP" },
            " of panic: traffic jams, people searching for supplies, queues at ",
            { term: "atm", as: "ATMs" },
            ".",
          ],
          "rania-morning": [
            { claim: "rania", as: "One of them, identified only as Rania" },
            ", told AFP that it had not been like that when she went out in the morning.",
          ],
          "rania-everyone-afraid": [
            "Then, all at once, everyone was frightened, ",
            { claim: "rania", as: "she said" },
            ".",
          ],
        },
        {
          "witnesses-say-statue-toppled": [
            "Protesters in ",
            { term: "jaramana", as: "a suburb of Damascus" },
            " pulled down a statue of ",
            { term: "hafez-al-assad", as: "Hafez al-Assad" },
            ", the president’s late father, ",
            { claim: "statue", as: "witnesses said" },
            ".",
          ],
        },
      ],
    },
    {
      id: "three-figures",
      heading: "Three figures, three sources",
      paragraphs: [
        {
          "iraqi-source-says-hundreds": [
            "Iraq has let in hundreds of Syrian soldiers who “fled the ",
            { term: "front-line", as: "front lines" },
            "”, ",
            { claim: "iraq-hundreds", as: "an Iraqi security source" },
            " told ",
            { term: "afp", as: "AFP" },
            ".",
          ],
          "second-source-says-2000": [
            { claim: "iraq-2000", as: "A second source" },
            " gave AFP a different figure: 2,000 troops, officers among them.",
          ],
          "iraq-figures-differ": [
            "Neither source is named, and the two figures do not agree, so both are given here as they were reported.",
          ],
        },
        {
          "un-says-370000-displaced": [
            "The ",
            { term: "un", as: "United Nations (UN)" },
            " ",
            { claim: "displaced", as: "says" },
            " the violence has ",
            { term: "displaced-people", as: "displaced" },
            " 370,000 people.",
          ],
        },
      ],
    },
    {
      id: "abroad",
      heading: "What is said abroad?",
      paragraphs: [
        {
          "pedersen-calls-for-talks": [
            { term: "pedersen", as: "Geir Pedersen" },
            ", the UN ",
            { term: "special-envoy", as: "special envoy" },
            " for Syria, ",
            { claim: "pedersen", as: "called for" },
            " “urgent political talks”.",
          ],
          "pedersen-cites-resolution": [
            { claim: "pedersen", as: "He said" },
            " that the talks should aim to carry out a ",
            { term: "security-council", as: "Security Council" },
            " ",
            { term: "resolution-2254", as: "resolution of 2015" },
            ".",
          ],
          "resolution-lays-out-road-map": [
            "That resolution is a ",
            { term: "road-map", as: "road map" },
            " to a ",
            { term: "negotiated-settlement", as: "negotiated settlement" },
            ", ",
            { claim: "pedersen", as: "according to the envoy" },
            ".",
          ],
        },
        {
          "trump-says-not-involved": [
            { term: "trump", as: "Donald Trump" },
            ", the American ",
            { term: "president-elect", as: "president-elect" },
            ", ",
            { claim: "trump", as: "wrote in a post" },
            " on ",
            { term: "truth-social", as: "Truth Social" },
            " that the United States should “not get involved”.",
          ],
          "blinken-political-solution": [
            "On Friday the ",
            { term: "outgoing", as: "outgoing" },
            " American ",
            { term: "secretary-of-state", as: "secretary of state" },
            ", ",
            { term: "blinken", as: "Antony Blinken" },
            ", ",
            { claim: "blinken", as: "called for" },
            " a “political solution to the conflict”.",
          ],
          "blinken-spoke-to-fidan": [
            { claim: "blinken", as: "He did so in a call" },
            " with ",
            { term: "fidan", as: "Hakan Fidan" },
            ", the foreign minister of Turkey.",
          ],
        },
        {
          "lavrov-inadmissible": [
            { claim: "lavrov", as: "Russia’s foreign minister" },
            ", ",
            { term: "lavrov", as: "Sergei Lavrov" },
            ", said that it was “inadmissible” to let a “terrorist group” take control of Syrian territory.",
          ],
          "moscow-tehran-backed-assad": [
            "Throughout the war Moscow and Tehran, the governments of Russia and Iran, had stood behind ",
            { term: "bashar-al-assad", as: "Assad" },
            ", his government and his army, ",
            { claim: "allies-of-assad", as: "the reports recall" },
            ".",
          ],
        },
        {
          "erdogan-tired-of-war": [
            "Syria “is tired of war, blood and tears”, Turkey’s president, ",
            { term: "erdogan", as: "Recep Tayyip Erdogan" },
            ", ",
            { claim: "erdogan", as: "said on Saturday" },
            ".",
          ],
          "turkey-backs-groups": [
            "His government backs some of the armed groups in the north of Syria, ",
            { claim: "turkey-and-the-north", as: "the reports note" },
            ".",
          ],
        },
      ],
    },
  ],
});
